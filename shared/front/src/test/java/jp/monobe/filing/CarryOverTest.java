package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.StartResult.NotOffered;
import jp.monobe.filing.StartResult.Started;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * A draft begins with what she filed before, goes over to a newer form, and may stand beside
 * another.
 */
@SpringJUnitConfig(FrontRooms.class)
class CarryOverTest {

    private static final String CLAIM = AllowanceClaim.PROCEDURE;
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final AnswerKey PHONE = AnswerKey.of("phone");

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired StartDraft start;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired CarryOver carry;
    @Autowired FilingService filings;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void whatIsHandedInAndNotDecidedIsToldBeforeTheSameIsBegunAgain() {
        assertThat(hanako.call(() -> start.underWay(CLAIM))).isEmpty();
        var filing = file();

        var told = hanako.call(() -> start.underWay(CLAIM));

        assertThat(told).map(FilingRow::id).contains(filing);
        assertThat(residents.signIn(TestCities.IN_KONAN).call(() -> start.underWay(CLAIM)))
                .isEmpty();
        hanako.call(claims::begun);
        assertThat(hanako.call(() -> start.underWay(CLAIM))).isEmpty();
    }

    @Test
    void afterTheLastDayOfItsFormADraftGoesOverToTheNewerOneAndIsHandedInThere() {
        var draft = hanako.call(claims::complete);
        outdate(draft);
        clock.later(
                untilTheLastDay().plusDays(1),
                () -> {
                    keepAlive(draft);
                    assertThat(hanako.call(() -> submit.submit(draft)))
                            .isEqualTo(new SubmitResult.FormEnded(LAST));
                    var kept = ((Opened) hanako.call(() -> drafts.open(draft))).draft();
                    assertThat(kept.answers().values()).hasSize(15);
                    assertThat(kept.lastDay()).contains(LAST);

                    hanako.call(() -> carry.renew(draft));

                    assertThat(hanako.call(() -> submit.submit(draft)))
                            .isNotInstanceOf(SubmitResult.FormEnded.class);
                });
    }

    @Test
    void onTheLastDayOfItsFormADraftIsHandedInAsItIs() {
        var draft = hanako.call(claims::complete);
        outdate(draft);
        clock.later(
                untilTheLastDay(),
                () -> {
                    keepAlive(draft);

                    var result = hanako.call(() -> submit.submit(draft));

                    assertThat(result).isInstanceOf(Accepted.class);
                    assertThat(revisionOf(((Accepted) result).filingId())).isEqualTo("2026-11");
                });
    }

    private Duration untilTheLastDay() {
        return Duration.between(
                clock.instant(), LAST.atTime(23, 50).atZone(clock.getZone()).toInstant());
    }

    private void keepAlive(UUID draft) {
        office.change(
                TestCities.IN_KONAN,
                "update draft set saved_at = ? where id = ?",
                UtcTime.column(clock.instant()),
                draft);
    }

    @Test
    void whatWasTakenBackIsNotUnderWay() {
        var filing = file();

        hanako.call(() -> filings.withdraw(filing));

        assertThat(hanako.call(() -> start.underWay(CLAIM))).isEmpty();
    }

    @Test
    void anEarlierFilingIsOfferedAndWhatCameOverIsMarkedUntilItIsChanged() {
        var filing = file();
        var draft = hanako.call(claims::begun);
        var offered = hanako.call(() -> carry.offered(draft));
        assertThat(offered).extracting(EarlierFiling::id).containsExactly(filing);

        int came = hanako.call(() -> carry.from(draft, filing));

        assertThat(came).isEqualTo(offered.getFirst().answers()).isGreaterThan(8);
        var data = open(draft);
        assertThat(data.answers().people()).containsExactly(Claims.SORA);
        assertThat(data.answers().values())
                .doesNotContainKey(AnswerKey.of("reason"))
                .containsEntry(PHONE, new Answer.Text("088-000-0000"));
        assertThat(data.carried().orElseThrow().holds(PHONE, data.answers())).isTrue();

        hanako.run(() -> claims.save(draft, "phone", new Answer.Text("090-2222-2222")));

        var changed = open(draft);
        assertThat(changed.carried().orElseThrow().holds(PHONE, changed.answers())).isFalse();
    }

    /** The twin: her own filing brought its answers above. */
    @Test
    void anothersFilingIsNeitherOfferedNorTaken() {
        var filing = file();
        var other = residents.signIn(TestCities.IN_KONAN);
        var draft = other.call(claims::begun);

        assertThat(other.call(() -> carry.offered(draft))).isEmpty();
        assertThat(other.<Integer, RuntimeException>call(() -> carry.from(draft, filing))).isZero();

        assertThat(((Opened) other.call(() -> drafts.open(draft))).draft().answers().values())
                .isEmpty();
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> hanako.run(() -> carry.from(draft, filing)));
    }

    @Test
    void whatSheAnsweredAlreadyStays() {
        var filing = file();
        var draft = hanako.call(claims::begun);
        hanako.run(() -> claims.save(draft, "phone", new Answer.Text("090-3333-3333")));

        hanako.run(() -> carry.from(draft, filing));

        assertThat(open(draft).answers().get(PHONE)).contains(new Answer.Text("090-3333-3333"));
    }

    @Test
    void aDraftOfAnOlderRevisionMayBeFinishedOrGoesOverWithItsAnswers() {
        var finished = hanako.call(claims::complete);
        outdate(finished);
        assertThat(open(finished).newer().orElseThrow().revision()).isEqualTo("2026-12");
        var accepted = (Accepted) hanako.call(() -> submit.submit(finished));
        assertThat(revisionOf(accepted.filingId())).isEqualTo("2026-11");

        var moved = hanako.call(claims::complete);
        outdate(moved);
        var before = open(moved).answers();
        var changes = hanako.call(() -> carry.renew(moved));

        assertThat(changes).isPresent();
        assertThat(open(moved).newer()).isEmpty();
        assertThat(open(moved).form().revision()).isEqualTo("2026-12");
        assertThat(open(moved).answers()).isEqualTo(before);
        assertThat(hanako.call(() -> carry.renew(moved))).as("nothing newer").isEmpty();
    }

    @Test
    void severalDraftsOfOneProcedureStandBesideEachOther() {
        var first = hanako.call(claims::complete);
        var second = ((Started) hanako.call(() -> start.beside(Claims.CLAIM))).draftId();

        assertThat(second).isNotEqualTo(first);
        assertThat(hanako.call(claims::begun)).as("the way to the first stays").isEqualTo(first);
        assertThat(hanako.call(drafts::mine)).extracting(DraftRow::id).contains(first, second);
        hanako.run(() -> submit.submit(first));
        assertThat(hanako.call(drafts::mine)).extracting(DraftRow::id).containsExactly(second);
        assertThat(open(second).answers().values()).isEmpty();
    }

    @Test
    void thereIsAnEndToDraftsOfOneProcedure() {
        for (int i = 0; i < 10; i++) {
            assertThat(hanako.call(() -> start.beside(Claims.CLAIM))).isInstanceOf(Started.class);
        }

        assertThat(hanako.call(() -> start.beside(Claims.CLAIM)))
                .isEqualTo(new StartResult.TooMany(10));
        assertThat(hanako.call(() -> start.beside("no-such-procedure")))
                .isEqualTo(new NotOffered());
    }

    private UUID file() {
        return ((Accepted) hanako.call(() -> submit.submit(claims.complete()))).filingId();
    }

    private DraftData open(UUID draft) {
        return ((Opened) hanako.call(() -> drafts.open(draft))).draft();
    }

    private void outdate(UUID draft) {
        office.change(
                TestCities.IN_KONAN, "update draft set revision = '2026-11' where id = ?", draft);
    }

    private Object revisionOf(UUID filing) {
        return office.rows(TestCities.IN_KONAN, "select revision from filing where id = ?", filing)
                .getFirst()
                .get("revision");
    }
}
