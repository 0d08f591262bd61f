package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.model.Question;
import org.junit.jupiter.api.Test;

/** From an agent's file to the books, and what a clerk is asked. */
class ReconcileTest extends Reconciling {

    @Test
    void flashThenConfirmedBooksOnce() {
        var view = bill();
        var ref = reference();

        file("01", text -> text.store(ref, number(view), 5_000));
        assertThat(now(view).row().bill().state()).isEqualTo(BillState.SETTLED);
        file("02", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).isEmpty();
    }

    @Test
    void theSameFileTwiceBooksOnce() {
        var view = bill();
        var bytes = text("02", text -> text.store(reference(), number(view), 5_000)).bytes();

        assertThat(taken(bytes)).isInstanceOf(TakeResult.Taken.class);
        assertThat(taken(bytes)).isInstanceOf(TakeResult.Before.class);

        drain();
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    /** The twin: a second payment is another reference, counts, and is asked about. */
    @Test
    void paidTwiceTheSecondIsAskedAboutAndToBeGivenBack() {
        var view = bill();
        var second = reference();
        file("02", text -> text.store(reference(), number(view), 5_000));

        file("02", text -> text.store(second, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.ZERO, Yen.of(5_000)));
        assertThat(questions(second)).containsExactly(Question.OVER);
    }

    /** One part of two paid twice: nothing is over, and yet somebody has to look. */
    @Test
    void aPartPaidTwiceIsAskedAbout() {
        var view = bill();
        var first = LocalDate.of(2026, 12, 28);
        as(CLERK, () -> reissue.split(view.row().bill().id(), 2, first, 0, "分割の相談"));
        var part = now(view).slips().stream().filter(Slip::isAwaited).findFirst().orElseThrow();
        var again = reference();
        file("02", text -> text.store(reference(), part.number().value(), 2_500));

        file("02", text -> text.store(again, part.number().value(), 2_500));

        assertThat(questions(again)).containsExactly(Question.PAID_TWICE);
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void cancelledAfterFlashIsOwedAgain() {
        var view = bill();
        var ref = reference();
        file("01", text -> text.store(ref, number(view), 5_000));

        file("03", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(now(view).row().bill().state()).isEqualTo(BillState.OPEN);
    }

    /** Files overtake one another: what was cancelled before it was told is never booked. */
    @Test
    void cancelledBeforeFlashIsNeverBookedButConfirmedAfterAllIs() {
        var view = bill();
        var ref = reference();
        file("03", text -> text.store(ref, number(view), 5_000));
        file("01", text -> text.store(ref, number(view), 5_000));
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));

        file("02", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).containsExactly(Question.CONFIRMED_AFTER_CANCELLED);
    }

    @Test
    void cancelledAfterConfirmedTakesNothingBackAndIsAsked() {
        var view = bill();
        var ref = reference();
        file("02", text -> text.store(ref, number(view), 5_000));

        file("03", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).containsExactly(Question.CANCELLED_AFTER_CONFIRMED);
    }

    @Test
    void whatNobodyKnowsIsAssignedByAStoredAct() {
        var view = bill();
        var ref = reference();
        var nobodys = BillNumber.draw(new Random(files));
        file("02", text -> text.store(ref, nobodys.value(), 5_000));
        var question = question(ref);

        assertThat(as(CLERK, () -> reconcile.assign(question, "1234", "電話で確認")))
                .isEqualTo(Answered.NO_SUCH_SLIP);
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), " ")))
                .isEqualTo(Answered.NO_NOTE);
        assertThat(as(CLERK, () -> reconcile.seen(question, "見た")))
                .isEqualTo(Answered.NOT_THIS_WAY);
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), "電話で確認")))
                .isEqualTo(Answered.DONE);

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(now(view).slips().getFirst().received()).isEqualTo(Yen.of(5_000));
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), "もう一度")))
                .isEqualTo(Answered.TOO_LATE);
        assertThat(questions(ref)).isEmpty();
    }

    @Test
    void anOldSlipAnotherAmountAndALateDayAreAskedAbout() {
        var view = bill();
        var old = view.slips().getFirst();
        as(
                CLERK,
                () ->
                        reissue.reissue(
                                view.row().bill().id(),
                                old.id(),
                                view.row().bill().version(),
                                "紛失"));
        var ref = reference();

        file(
                "02",
                text ->
                        text.madeOn("20291231")
                                .payment(
                                        'P',
                                        ref,
                                        "20291231120000",
                                        old.number().value(),
                                        "",
                                        4_000));

        assertThat(questions(ref))
                .containsExactlyInAnyOrder(
                        Question.VOID_SLIP, Question.WRONG_AMOUNT, Question.LATE);
        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(1_000), Yen.ZERO));
        var asked = question(ref);
        assertThat(as(CLERK, () -> reconcile.seen(asked, "残りを再発行"))).isEqualTo(Answered.DONE);
        assertThat(questions(ref)).hasSize(2);
    }
}
