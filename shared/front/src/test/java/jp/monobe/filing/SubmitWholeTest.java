package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import jp.monobe.filing.internal.CatchUp;
import jp.monobe.filing.internal.Filings;
import jp.monobe.filing.internal.Submission;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionOperations;

/** Whenever the machine stops, all of a submit is there or nothing of it. */
@SpringJUnitConfig(FrontRooms.class)
class SubmitWholeTest {

    private static final String NOTHING = "filings 0, trail 0, outbox 0, drafts 1, answers 15";
    private static final String ALL = "filings 1, trail 1, outbox 1, drafts 0, answers 0";

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired CatchUp catchUp;
    @Autowired Submission submission;
    @Autowired Filings filings;
    @Autowired Office office;

    @Test
    void stoppedBeforeAnyStatementItLeavesNothingAndCanBeDoneAgain() {
        var other = residents.signIn(TestCities.IN_KONAN);
        var draftOfOther = other.call(claims::complete);
        int statements =
                Tampered.statementsOf(() -> other.call(() -> submit.submit(draftOfOther))).size();
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);

        for (int stop = 0; stop < statements; stop++) {
            stoppedBefore(stop, hanako, () -> submit.submit(draft));

            assertThat(left(hanako, draft)).as("stopped before %d", stop).isEqualTo(NOTHING);
        }

        hanako.run(() -> submit.submit(draft));
        assertThat(left(hanako, draft)).isEqualTo(ALL);
    }

    @Test
    void withoutATransactionHalfOfItIsLeft() {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);
        var torn =
                new SubmitFiling(
                        catchUp, submission, filings, TransactionOperations.withoutTransaction());

        stoppedBefore(8, hanako, () -> torn.submit(draft));

        assertThat(left(hanako, draft)).isNotIn(NOTHING, ALL);
    }

    private static void stoppedBefore(int statement, Acting who, Runnable work) {
        assertThatExceptionOfType(Tampered.Stopped.class)
                .isThrownBy(() -> Tampered.stoppingBefore(statement, () -> who.run(work)));
    }

    private String left(Acting resident, UUID draft) {
        var in = TestCities.IN_KONAN;
        var account = Residents.idOf(resident);
        return "filings %d, trail %d, outbox %d, drafts %d, answers %d"
                .formatted(
                        office.count(
                                in, "select count(*) from filing where account_id = ?", account),
                        office.count(
                                in,
                                "select count(*) from audit where act = 'filing.submit' and actor ="
                                        + " ?",
                                account.toString()),
                        office.count(
                                in,
                                "select count(*) from outbox where kind = 'FILING' and chain in"
                                        + " (select id from filing where account_id = ?)",
                                account),
                        office.count(in, "select count(*) from draft where id = ?", draft),
                        office.count(
                                in, "select count(*) from draft_answer where draft_id = ?", draft));
    }
}
