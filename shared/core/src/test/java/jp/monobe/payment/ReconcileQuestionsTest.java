package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Question;
import org.junit.jupiter.api.Test;

/** More of {@link ReconcileTest}. */
class ReconcileQuestionsTest extends Reconciling {

    /** What a clerk assigned is taken from where she assigned it to, and from nowhere else. */
    @Test
    void takenBackAfterItWasAssignedItIsOwedAgain() {
        var view = bill();
        var ref = reference();
        var nobodys = BillNumber.draw(new Random(++files)).value();
        file("01", text -> text.store(ref, nobodys, 5_000));
        var question = question(ref);
        as(CLERK, () -> reconcile.assign(question, number(view), "電話で確認"));
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);

        file("03", text -> text.store(ref, nobodys, 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(unidentified()).isNotNegative();
    }

    /** The other order: what is gone is asked about no more, and settles nothing. */
    @Test
    void whatWasTakenBackCannotBeAssigned() {
        var view = bill();
        var ref = reference();
        var nobodys = BillNumber.draw(new Random(++files)).value();
        file("01", text -> text.store(ref, nobodys, 5_000));
        var question = question(ref);

        file("03", text -> text.store(ref, nobodys, 5_000));

        assertThat(questions(ref)).isEmpty();
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), "電話で確認")))
                .isEqualTo(Answered.TOO_LATE);
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));
    }

    /** One agent's number is not another's; told otherwise under the same, it is asked about. */
    @Test
    void anotherSlipUnderTheSameNumberIsNeverSwallowed() {
        var one = bill();
        var two = another();
        var ref = reference();
        file("02", text -> text.store(ref, number(one), 5_000));

        file("02", text -> text.store(ref, number(two), 5_000));
        assertThat(questions(ref)).containsExactly(Question.TOLD_DIFFERENTLY);
        assertThat(now(two).row().balance().owed()).isEqualTo(Yen.of(5_000));

        file("02", text -> text.maker("654321").store(ref, number(two), 5_000));
        assertThat(now(two).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void anotherAmountConfirmedIsBookedAsConfirmed() {
        var view = bill();
        var ref = reference();
        file("01", text -> text.store(ref, number(view), 5_000));

        file("02", text -> text.store(ref, number(view), 4_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(1_000), Yen.ZERO));
        assertThat(questions(ref))
                .containsExactlyInAnyOrder(Question.CONFIRMED_DIFFERS, Question.WRONG_AMOUNT);
    }

    @Test
    void aClerkTakesBackWhatTheAgentCancelledLate() {
        var view = bill();
        var ref = reference();
        file("02", text -> text.store(ref, number(view), 5_000));
        file("03", text -> text.store(ref, number(view), 5_000));
        var question = question(ref);

        assertThat(as(CLERK, () -> reconcile.takeBack(question, "収納機関に確認")))
                .isEqualTo(Answered.DONE);

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(questions(ref)).isEmpty();
    }

    /** 4,000 came for 5,000: one new slip asks for the rest. */
    @Test
    void whatIsLeftGoesOutOnOneNewSlip() {
        var view = bill();
        file("02", text -> text.store(reference(), number(view), 4_000));
        var version = now(view).row().bill().version();

        var result =
                as(
                        CLERK,
                        () ->
                                reissue.split(
                                        view.row().bill().id(),
                                        1,
                                        LocalDate.of(2026, 12, 28),
                                        version,
                                        "金額違い"));

        assertThat(result).isEqualTo(new ChangeResult.Done());
        assertThat(now(view).slips())
                .filteredOn(Slip::isAwaited)
                .singleElement()
                .extracting(Slip::amount)
                .isEqualTo(Yen.of(1_000));
    }

    @Test
    void anotherFileUnderTheSameNumberIsToldApart() {
        var view = bill();
        var first = text("02", text -> text.store(reference(), number(view), 5_000));
        taken(first.bytes());

        var other = first.store(reference(), number(view), 1).bytes();

        assertThat(taken(other)).isInstanceOf(TakeResult.SameNumber.class);
        drain();
    }

    @Test
    void aFileThatIsWrongBooksNothing() {
        var view = bill();
        var bytes = text("02", text -> text.store(reference(), number(view), 5_000)).city("392111");

        assertThat(taken(bytes.bytes())).isEqualTo(new TakeResult.Refused(1, Fault.OTHER_CITY));
        drain();
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));
    }

    @Test
    void linesAreBookedSomeAtATime() {
        var view = bill();
        var count = TakeAgentFile.LOT + 10;
        var first = references + 1;
        Payments all =
                text -> {
                    for (int i = 0; i < count; i++) {
                        text.store(reference(), number(view), 1);
                    }
                    return text;
                };
        var id = id(taken(text("02", all).bytes()));

        assertThat(job(() -> take.next())).isTrue();
        assertThat(file(id).bookedTo()).isEqualTo(TakeAgentFile.LOT);
        drain();

        assertThat(file(id).isBooked()).isTrue();
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000 - count));
        assertThat(references).isEqualTo(first + count - 1);
    }

    @Test
    void aPaymentOfSeveralSlipsFromOurScreensCountsOnce() {
        var one = bill();
        var two = another();
        var event =
                new PaymentEvent(
                        UUID.randomUUID(),
                        PaymentChannel.CARD,
                        reference(),
                        Yen.of(10_000),
                        Instant.parse("2026-11-20T03:00:00Z"),
                        List.of(item(one), item(two)));

        assertThat(job(() -> takePayment.take(event))).isTrue();
        assertThat(job(() -> takePayment.take(event))).isFalse();

        assertThat(now(one).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now(two).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now(two).row().balance()).isEqualTo(Balance.NONE);
    }
}
