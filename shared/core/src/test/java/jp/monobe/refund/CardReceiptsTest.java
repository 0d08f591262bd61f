package jp.monobe.refund;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.CardReceipts;
import jp.monobe.payment.CardReceipts.CardReceipt;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.ReconcileDesk.Answered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which payments by card may be credited for a bill: what came for it and still stands there. */
class CardReceiptsTest extends CardRefunding {

    @Autowired private CardReceipts receipts;
    @Autowired private ReconcileDesk reconcile;

    @Test
    void moneyTakenToAnotherBillIsNotCreditedForTheFirst() {
        var wrong = billed(CLUB, 1);
        var right = billed(CLUB, 1);
        var paid = forNoSlip();
        assign(paid, wrong);
        assertThat(cardsOf(wrong)).containsExactly(new CardReceipt(paid, PAID, Yen.of(5_000)));

        assertThat(as(CLERK, () -> reconcile.unassign(question(paid), "別の人の納付だった")))
                .isEqualTo(Answered.DONE);
        assertThat(cardsOf(wrong)).isEmpty();

        assign(paid, right);
        assertThat(cardsOf(wrong)).isEmpty();
        assertThat(cardsOf(right)).containsExactly(new CardReceipt(paid, PAID, Yen.of(5_000)));
    }

    private List<CardReceipt> cardsOf(BillView view) {
        return as(CLERK, () -> inTransaction(() -> receipts.of(id(view))));
    }

    private void assign(UUID paid, BillView to) {
        var number = to.slips().getLast().number().value();
        assertThat(as(CLERK, () -> reconcile.assign(question(paid), number, "電話で確認")))
                .isEqualTo(Answered.DONE);
    }

    private UUID question(UUID paid) {
        return job(() ->
                jdbc.sql(
                                "select id from open_question where receipt_id = ? and reason ="
                                        + " 'UNKNOWN'")
                        .param(paid)
                        .query(UUID.class)
                        .single());
    }

    private UUID forNoSlip() {
        var id = UUID.randomUUID();
        var amount = Yen.of(5_000);
        var event =
                new PaymentEvent(
                        id,
                        PaymentChannel.CARD,
                        "pi_" + id,
                        amount,
                        PAID.atTime(12, 0).atZone(JAPAN).toInstant(),
                        List.of(new PaymentEvent.Item(UUID.randomUUID(), amount)));
        assertThat(job(() -> payments.take(event))).isTrue();
        return id;
    }
}
