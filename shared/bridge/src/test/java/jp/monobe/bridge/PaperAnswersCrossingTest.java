package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.monobe.counter.EnterResult;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.procedure.model.Answer;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.Test;

/** More of {@link PaperCrossingTest}. */
class PaperAnswersCrossingTest extends PapersCrossing {

    /** Planted: what paper mended does not come out. */
    @Test
    void ifThePortalDidNotKnowThePaperAnOnlineAnswerWouldUndoIt() {
        onPaper(begun());
        sendBack("living@c1");
        assertThat(forgetPaper()).isPositive();

        var draft = portal.correct(resident, first);
        saysSheLivesApart(draft);
        portal.submit(resident, draft);
        ferry.bringIn();

        assertThat(counted().get(PHONE)).isNotEqualTo(Optional.of(NEW_PHONE));
        assertThat(moves()).as("the clerk sees it").endsWith("take-correction-back");
    }

    @Test
    void aDraftBegunBeforeThePaperTakesItUpAndAsksToLookAgain() {
        var draft = portal.correct(resident, first);
        var mine = new Answer.Text("モノベ　ハナヨ");
        resident.run(() -> drafts().save(draft, KANA, mine));
        onPaper(begun());
        ferry.carryOut();

        var once = resident.call(() -> portal.room(SubmitFiling.class).submit(draft));
        var seen = opened(draft);
        portal.submit(resident, draft);
        ferry.bringIn();

        assertThat(once).isEqualTo(new SubmitResult.CaughtUp());
        assertThat(seen.get(PHONE)).contains(NEW_PHONE);
        assertThat(counted().get(PHONE)).contains(NEW_PHONE);
        assertThat(counted().get(KANA)).as("her later word").contains(mine);
    }

    @Test
    void aDraftBegunBeforeThePaperIsOpenForWhatIsAskedNow() {
        var draft = portal.correct(resident, first);
        resident.run(() -> drafts().save(draft, PHONE, new Answer.Text("090-0000-0009")));
        onPaper(begun());
        sendBack("living@c1");

        var data = ((Opened) resident.call(() -> drafts().open(draft))).draft();

        assertThat(data.isOpen(LIVING)).isTrue();
        assertThat(data.isOpen(PHONE)).isFalse();
        assertThat(data.answers().get(PHONE)).as("closed: as it counts").contains(NEW_PHONE);
        assertThat(data.correction().orElseThrow().fields())
                .extracting(StatusUpdate.FieldRemark::key)
                .containsExactly("living@c1");
        assertThat(data.correcting().orElseThrow().byPaper()).isTrue();
    }

    @Test
    void aPaperBegunBeforeAnOnlineAnswerTakesItUpAndAsksToLookAgain() {
        var entry = begun();
        var draft = portal.correct(resident, first);
        resident.run(() -> drafts().save(draft, KANA, NEW_KANA));
        portal.submit(resident, draft);
        ferry.bringIn();
        desk.clerk().run(() -> entering.save(entry, PHONE, NEW_PHONE));

        var once = desk.clerk().call(() -> entering.handIn(entry, true));
        var then = desk.clerk().call(() -> entering.handIn(entry, true));

        assertThat(once).isEqualTo(new EnterResult.Overtaken());
        assertThat(then).isInstanceOf(EnterResult.Entered.class);
        assertThat(counted().get(KANA)).contains(NEW_KANA);
        assertThat(counted().get(PHONE)).contains(NEW_PHONE);
    }

    @Test
    void theOpenZoneGetsNothingOfAPaperThatIsNoAnswerToItsFiling() {
        onPaper(begun());
        ferry.carryOut();

        var others =
                ferry.countFront(
                        "filing_status s join filing f on f.id = s.filing_id where s.paper is not"
                                + " null and coalesce(f.corrects, f.id) <> ? and f.account_id = ?",
                        first,
                        Portal.accountOf(resident));

        assertThat(others).isZero();
        assertThat(ferry.countFront("filing where corrects = ?", first)).isZero();
    }
}
