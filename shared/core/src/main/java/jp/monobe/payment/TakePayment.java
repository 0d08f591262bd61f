package jp.monobe.payment;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.FindSlips;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.Booking;
import jp.monobe.payment.internal.DueRows;
import jp.monobe.payment.internal.ReceiptRows;
import jp.monobe.payment.internal.ReceiptRows.StageRow;
import jp.monobe.payment.model.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was paid from our screens (オンラインの収納), each payment once. */
@Service
public class TakePayment {

    private final ReceiptRows receipts;
    private final Booking booking;
    private final DueRows dues;
    private final FindSlips slips;
    private final BillsOut bills;

    TakePayment(
            ReceiptRows receipts, Booking booking, DueRows dues, FindSlips slips, BillsOut bills) {
        this.slips = slips;
        this.receipts = receipts;
        this.booking = booking;
        this.dues = dues;
        this.bills = bills;
    }

    /** False when it was taken before; then the bills' copies go out again, since they name it. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean take(PaymentEvent event) {
        if (receipts.find(event.paymentId(), 0).isPresent()) {
            var slipIds = event.items().stream().map(PaymentEvent.Item::slipId).toList();
            bills.refresh(Set.copyOf(slips.billsOf(slipIds).values()));
            return false;
        }
        var parts = parts(event);
        booking.receive(parts);
        receipts.addStages(
                List.of(
                        new StageRow(
                                event.paymentId(), Stage.FLASH, event.amount(), null, null, 0)));
        dues.told("", parts.getFirst().paidOn(), event.amount().amount());
        return true;
    }

    /** What the agent took counts, not what was asked for: what is beyond is the last slip's. */
    private static List<Receipt> parts(PaymentEvent event) {
        var parts = new ArrayList<Receipt>();
        long left = event.amount().amount();
        var items = event.items();
        for (int no = 0; no < items.size() && left > 0; no++) {
            boolean last = no == items.size() - 1;
            long amount = last ? left : Math.min(left, items.get(no).amount().amount());
            left -= amount;
            parts.add(
                    new Receipt(
                            event.paymentId(),
                            parts.size(),
                            event.channel(),
                            "",
                            event.reference(),
                            items.get(no).slipId(),
                            null,
                            Yen.of(amount),
                            event.entrustedAt(),
                            LocalDate.ofInstant(event.entrustedAt(), JAPAN)));
        }
        return parts;
    }
}
