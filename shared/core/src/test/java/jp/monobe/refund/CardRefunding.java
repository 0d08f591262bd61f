package jp.monobe.refund;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.TakePayment;
import jp.monobe.refund.CardGiveBacks.Wish;
import jp.monobe.refund.model.Target;
import org.springframework.beans.factory.annotation.Autowired;

/** 南国市, whose contract lets cards be credited for 180 days. */
abstract class CardRefunding extends Refunding {

    @Autowired CardGiveBacks cards;
    @Autowired TakePayment payments;

    /** Its id; the agent's number of it is {@code pi_} and the id. */
    UUID byCard(LocalDate on, long asked, BillView... of) {
        var id = UUID.randomUUID();
        var items = new ArrayList<PaymentEvent.Item>();
        for (var view : of) {
            items.add(new PaymentEvent.Item(view.slips().getLast().id(), Yen.of(asked)));
        }
        var event =
                new PaymentEvent(
                        id,
                        PaymentChannel.CARD,
                        "pi_" + id,
                        Yen.of(asked * of.length),
                        on.atTime(12, 0).atZone(JAPAN).toInstant(),
                        List.copyOf(items));
        assertThat(job(() -> payments.take(event))).isTrue();
        return id;
    }

    static Target card(UUID receipt) {
        return new Target.Card(receipt, LocalDate.EPOCH);
    }

    UUID approvedToCard(BillView view, UUID receipt, long amount) {
        var id = done(proposed(view, amount, card(receipt)));
        done(as(CHIEF, () -> approve.approve(id, version(id))));
        return id;
    }

    /** What the agent is asked: committed. */
    Wish asked(UUID id) {
        return job(() -> cards.begin(id)).orElseThrow();
    }

    void told(UUID id, CardAnswer answer) {
        job(() -> {
            cards.told(id, answer);
            return id;
        });
    }
}
