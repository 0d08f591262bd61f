package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More of {@link CorrectionTest}. */
class CorrectionGapsTest extends CorrectionsTold {

    @Test
    void theFilingThatAnswersTellsTheFirstOnesDay() {
        var day = hanako.call(() -> filings.open(first)).claimDate();
        clock.later(
                Duration.ofDays(3),
                () -> {
                    returned(1);
                    var second = filed(begun());

                    var data = hanako.call(() -> filings.open(second));

                    assertThat(data.claimDate()).isEqualTo(day);
                    assertThat(data.filing().claimDate()).isEqualTo(day.plusDays(3));
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void aCorrectionLeadsToItsFilingOnceTheMatterHasEnded(Status end) {
        returned(1);
        var draft = begun();
        told(new StatusUpdate(first, 5, end, clock.instant(), null, null));

        assertEnded(draft);
    }

    @Test
    void aCorrectionLeadsToItsFilingOnceThatIsTakenBack() {
        returned(1);
        var draft = begun();
        hanako.run(() -> filings.withdraw(first));

        assertEnded(draft);
    }

    @Test
    void theAnswerIsAFilingOfItsOwnInTheFirstOnesChain() {
        returned(1);

        var second = filed(begun());

        var package2 = office.does(TestCities.IN_KONAN, () -> office.read(second));
        assertThat(package2.corrects()).isEqualTo(first);
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from outbox where kind = 'FILING' and chain = ?",
                                first))
                .isEqualTo(2);
        var row = hanako.call(() -> filings.open(first)).row();
        assertThat(row.answered()).isTrue();
        assertThat(hanako.call(() -> filings.open(first)).correction()).isEmpty();
        assertThat(hanako.call(() -> start.correct(first)))
                .isEqualTo(new StartResult.NotReturned());
    }

    @Test
    void filesOfTheFirstFilingAreStillListed() throws Exception {
        var other = residents.signIn(TestCities.IN_KONAN);
        var draft = other.call(claims::complete);
        var bytes = new java.io.ByteArrayInputStream(jp.monobe.document.SamplePdf.of(0));
        var stored =
                (StoreResult.Stored)
                        other.call(() -> attachments.store(draft, "x", "a.pdf", bytes));
        hanako = other;
        first = filed(draft);
        returned(1);

        var listed = other.call(() -> attachments.list(begun()));

        assertThat(listed).containsExactly(stored.attachment());
        assertThat(filed(begun())).isNotEqualTo(first);
    }

    @Test
    void aSecondDashiModoshiBeginsWithTheNewestAnswers() {
        returned(1);
        var draft = begun();
        hanako.run(() -> claims.choose(draft, "living@c1", "STUDYING_ABROAD"));
        filed(draft);

        clock.later(
                Duration.ofDays(1),
                () -> {
                    returned(3);
                    var again = begun();
                    var data = ((Opened) hanako.call(() -> drafts.open(again))).draft();

                    assertThat(data.answers().get(AnswerKey.of("living", "c1")))
                            .contains(new Answer.Chosen("STUDYING_ABROAD"));
                });
    }

    @Test
    void withdrawingIsToldOnceAndEndsWithTheDecision() {
        var once = hanako.call(() -> filings.withdraw(first));
        var again = hanako.call(() -> filings.withdraw(first));

        assertThat(once).isEqualTo(again).isEqualTo(new WithdrawResult.Withdrawn());
        assertThat(office.does(TestCities.IN_KONAN, () -> office.filings.supplements(first)))
                .hasSize(1);
        assertThat(hanako.call(filings::mine).getFirst().status()).isEqualTo(Status.WITHDRAWN);

        told(new StatusUpdate(first, 9, Status.APPROVED, clock.instant(), null, null));
        assertThat(hanako.call(() -> filings.withdraw(first)))
                .isEqualTo(new WithdrawResult.AlreadyDecided());
        assertThat(hanako.call(filings::mine).getFirst().status()).isEqualTo(Status.APPROVED);
    }
}
