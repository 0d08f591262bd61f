package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.time.ZoneId;
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

/** Takes what a bank drew (口座振替の収納), in the transaction of whoever keeps its answer. */
@Service
public class TakeDebits {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Receipts booked in one go; statements name each. */
    private static final int LOT = 2_000;

    private final ReceiptRows receipts;
    private final Booking booking;
    private final DueRows dues;

    TakeDebits(ReceiptRows receipts, Booking booking, DueRows dues) {
        this.receipts = receipts;
        this.booking = booking;
        this.dues = dues;
    }

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
     * @param agent the bank, as pay-ins name it
     * @param drawnOn 引落日
     * @param paidInOn 払込日
     * @param drawn in the order of their bills, as whoever holds several holds them
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String agent, LocalDate drawnOn, LocalDate paidInOn, List<Drawn> drawn) {
        drawn.stream()
                .gather(Gatherers.windowFixed(LOT))
                .forEach(lot -> {
                    booking.receive(lot.stream().map(it -> receipt(agent, drawnOn, it)).toList());
                    receipts.addStages(lot.stream().map(it -> confirmed(it, paidInOn)).toList());
                });
        dues.confirmed(agent, drawn.stream().map(it -> confirmed(it, paidInOn)).toList());
    }

    private static Receipt receipt(String agent, LocalDate on, Drawn it) {
        return new Receipt(
                it.id(),
                0,
                PaymentChannel.DIRECT_DEBIT,
                agent,
                it.reference(),
                it.slip(),
                null,
                it.amount(),
                on.atStartOfDay(JAPAN).toInstant(),
                on);
    }

    private static StageRow confirmed(Drawn it, LocalDate paidInOn) {
        return new StageRow(it.id(), Stage.CONFIRMED, it.amount(), paidInOn, null, 0);
    }
}
