package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.model.Question;
import jp.monobe.testing.Crowd;
import org.junit.jupiter.api.Test;

/** What a clerk assigned to the wrong bill is taken from there, and assigned again. */
class UnassignTest extends Reconciling {

    private final Random random = new Random(7);

    private String unknown(long amount) {
        var ref = reference();
        var nobodys = BillNumber.draw(random).value();
        file("02", text -> text.store(ref, nobodys, amount));
        return ref;
    }

    private Answered assign(UUID question, BillView to) {
        return as(CLERK, () -> reconcile.assign(question, number(to), "電話で確認"));
    }

    private Answered unassign(UUID question) {
        return as(CLERK, () -> reconcile.unassign(question, "別の人の納付だった"));
    }

    @Test
    void itIsOwedThereAgainAndPaidWhereItBelongs() {
        var wrong = bill();
        var right = another();
        var before = unidentified();
        var ref = unknown(5_000);
        var question = question(ref);
        assertThat(assign(question, wrong)).isEqualTo(Answered.DONE);

        assertThat(unassign(question)).isEqualTo(Answered.DONE);

        assertThat(now(wrong).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(now(wrong).slips().getFirst().received()).isEqualTo(Yen.ZERO);
        assertThat(unidentified()).isEqualTo(before + 5_000);
        assertThat(questions(ref)).containsExactly(Question.UNKNOWN);

        assertThat(assign(question, right)).isEqualTo(Answered.DONE);
        assertThat(now(right).row().balance()).isEqualTo(Balance.NONE);
        assertThat(unidentified()).isEqualTo(before);
        assertThat(
                        as(CLERK, () -> reconcile.given(0)).answers().stream()
                                .filter(it -> it.question().equals(question)))
                .extracting(GivenAnswer::kind)
                .containsExactly("ASSIGNED", "UNASSIGNED", "ASSIGNED");
    }

    /** What was asked about it there was about there. */
    @Test
    void whatWasAskedOfTheWrongBillIsAskedNoMoreAndOfTheNextOneAgain() {
        var wrong = bill();
        var next = another();
        var ref = unknown(6_000);
        var question = question(ref);
        assign(question, wrong);
        assertThat(questions(ref)).contains(Question.OVER, Question.WRONG_AMOUNT);

        unassign(question);
        assertThat(now(wrong).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(questions(ref)).containsExactly(Question.UNKNOWN);

        assign(question, next);
        assertThat(questions(ref)).containsExactlyInAnyOrder(Question.OVER, Question.WRONG_AMOUNT);
    }

    /** Taken back by the agent, it is taken from where it is now, not from where it was. */
    @Test
    void theAgentTakesItFromWhereItIsNow() {
        var wrong = bill();
        var right = another();
        var ref = reference();
        var nobodys = BillNumber.draw(random).value();
        file("01", text -> text.store(ref, nobodys, 5_000));
        var question = question(ref);
        assign(question, wrong);
        unassign(question);
        assign(question, right);

        file("03", text -> text.store(ref, nobodys, 5_000));

        var owed = new Balance(Yen.of(5_000), Yen.ZERO);
        assertThat(now(right).row().balance()).isEqualTo(owed);
        assertThat(now(wrong).row().balance()).isEqualTo(owed);
    }

    @Test
    void onceAndWithAReasonAlone() {
        var wrong = bill();
        var question = question(unknown(5_000));
        assertThat(unassign(question)).isEqualTo(Answered.TOO_LATE);
        assign(question, wrong);
        assertThat(as(CLERK, () -> reconcile.unassign(question, " "))).isEqualTo(Answered.NO_NOTE);

        var results = Crowd.atOnce(Collections.nCopies(3, () -> unassign(question)));

        assertThat(results).containsOnlyOnce(Answered.DONE);
        assertThat(now(wrong).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
    }
}
