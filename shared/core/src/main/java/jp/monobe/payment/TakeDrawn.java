package jp.monobe.payment;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.Booking;
import jp.monobe.payment.internal.DueRows;
import jp.monobe.payment.internal.ReceiptRows;
import jp.monobe.payment.internal.ReceiptRows.StageRow;
import jp.monobe.payment.model.Stage;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what came otherwise than by the payer's own act: what a bank drew (口座振替), what was deducted
 * from an allowance; in the transaction of whoever keeps the cause.
 */
@Service
public class TakeDrawn {

    /** Receipts booked in one go; statements name each. */
    private static final int LOT = 2_000;

    private final ReceiptRows receipts;
    private final Booking booking;
    private final DueRows dues;

    TakeDrawn(ReceiptRows receipts, Booking booking, DueRows dues) {
        this.receipts = receipts;
        this.booking = booking;
        this.dues = dues;
    }

    /**
     * From where.
     *
     * @param agent as pay-ins name it
     * @param on 引落日, 支払日
     * @param paidInOn 払込日
     */
    public record Source(PaymentChannel channel, String agent, LocalDate on, LocalDate paidInOn) {}

    /**
     * What was drawn for one slip.
     *
     * @param id of the receipt it becomes: the same is taken once
     * @param reference 顧客番号
     */
    public record Drawn(UUID id, String reference, UUID slip, Yen amount) {}

    /**
     * Throws when one of them was taken before.
     *
     * @param drawn in the order of their bills, as whoever holds several holds them
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Source from, List<Drawn> drawn) {
        drawn.stream()
                .gather(Gatherers.windowFixed(LOT))
                .forEach(lot -> {
                    booking.receive(lot.stream().map(it -> receipt(from, it)).toList());
                    receipts.addStages(lot.stream().map(it -> confirmed(it, from)).toList());
                });
        dues.confirmed(from.agent(), drawn.stream().map(it -> confirmed(it, from)).toList());
    }

    private static Receipt receipt(Source from, Drawn it) {
        return new Receipt(
                it.id(),
                0,
                from.channel(),
                from.agent(),
                it.reference(),
                it.slip(),
                null,
                it.amount(),
                from.on().atStartOfDay(JAPAN).toInstant(),
                from.on());
    }

    private static StageRow confirmed(Drawn it, Source from) {
        return new StageRow(it.id(), Stage.CONFIRMED, it.amount(), from.paidInOn(), null, 0);
    }
}
