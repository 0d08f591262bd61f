package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.SubmitResult.FiledAlready;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** She does not remember that she filed, and files the same once more. */
@SpringJUnitConfig(FrontRooms.class)
class SameFilingTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new jp.monobe.kernel.Actor.Visitor(), TestCities.IN_KONAN);
    private @org.jspecify.annotations.Nullable Accepted first;

    @BeforeEach
    void files() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        first = (Accepted) hanako.call(() -> submit.submit(claims.complete()));
    }

    @Test
    void theSameOnceMoreMakesNoSecondFiling() {
        clock.later(
                Duration.ofDays(3),
                () -> {
                    var again = hanako.call(() -> submit.submit(claims.complete()));

                    assertThat(again).isEqualTo(new FiledAlready(first));
                    assertThat(hanako.call(filings::mine)).hasSize(1);
                    assertThat(hanako.call(drafts::mine)).isEmpty();
                });
    }

    /** In another draft the same child has another key. */
    @Test
    void theChildIsTheSameUnderAnotherKey() {
        var again =
                hanako.call(() -> {
                    var draft = claims.complete();
                    drafts.remove(draft, Claims.CHILD);
                    drafts.save(draft, sora("k7", "モノベ　ソラ"));
                    claims.about(draft, "k7");
                    return submit.submit(draft);
                });

        assertThat(again).isEqualTo(new FiledAlready(first));
    }

    @Test
    void whatDiffersInOneAnswerIsAFilingOfItsOwn() {
        var again =
                hanako.call(() -> {
                    var draft = claims.complete();
                    claims.save(draft, "phone", new Answer.Text("088-111-1111"));
                    return submit.submit(draft);
                });

        assertThat(again).isInstanceOf(Accepted.class);
        assertThat(hanako.call(filings::mine)).hasSize(2);
    }

    @Test
    void aChildReadOtherwiseIsAFilingOfItsOwn() {
        var again =
                hanako.call(() -> {
                    var draft = claims.complete();
                    drafts.save(draft, sora(Claims.CHILD, "モノベ　クウ"));
                    return submit.submit(draft);
                });

        assertThat(again).isInstanceOf(Accepted.class);
    }

    @Test
    void whatWasTakenBackMayBeFiledAnew() {
        hanako.run(() -> filings.withdraw(java.util.Objects.requireNonNull(first).filingId()));

        assertThat(hanako.call(() -> submit.submit(claims.complete())))
                .isInstanceOf(Accepted.class);
    }

    /** It once told every filing of the city decided as soon as one was. */
    @Test
    void theOfficeDecidedAnothersMeanwhile() {
        var other = residents.signIn(TestCities.IN_KONAN);
        decided((Accepted) other.call(() -> submit.submit(claims.complete())));

        assertThat(hanako.call(() -> submit.submit(claims.complete())))
                .isEqualTo(new FiledAlready(first));
    }

    @Test
    void whatWasDecidedMayBeFiledAnew() {
        decided(java.util.Objects.requireNonNull(first));

        assertThat(hanako.call(() -> submit.submit(claims.complete())))
                .isInstanceOf(Accepted.class);
    }

    private void decided(Accepted filing) {
        var told =
                new StatusUpdate(
                        filing.filingId(), 1, Status.APPROVED, clock.instant(), null, null);
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(told));
    }

    @Test
    void anothersSameWordsAreHers() {
        var other = residents.signIn(TestCities.IN_KONAN);

        assertThat(other.call(() -> submit.submit(claims.complete()))).isInstanceOf(Accepted.class);
    }

    private static TypedPerson sora(String key, String kana) {
        var sora = Claims.SORA;
        return new TypedPerson(
                key, sora.group(), sora.name(), kana, sora.birthDate(), sora.relation());
    }
}
