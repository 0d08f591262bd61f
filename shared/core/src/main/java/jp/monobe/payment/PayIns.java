package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.BookAgents;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.DeemedDays;
import jp.monobe.payment.internal.DueRows;
import jp.monobe.payment.internal.LateSlipRows;
import jp.monobe.payment.internal.PaidInRows;
import jp.monobe.payment.internal.PayInRows;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What agents are to pay in, and what arrived (払込の確認). What arrived is always recorded, since the
 * bank says so; what differs from what was told stays in the list until it is explained.
 */
@Service
public class PayIns {

    private static final int ROWS = 20;
    private static final int LONGEST = 200;

    private final DueRows dues;
    private final LateSlipRows lateSlips;
    private final PayInRows rows;
    private final BookAgents books;
    private final BillsOut bills;
    private final PaidInRows late;
    private final DeemedDays deemed;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    PayIns(
            DueRows dues,
            LateSlipRows lateSlips,
            PayInRows rows,
            BookAgents books,
            BillsOut bills,
            PaidInRows late,
            DeemedDays deemed,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.bills = bills;
        this.late = late;
        this.deemed = deemed;
        this.dues = dues;
        this.lateSlips = lateSlips;
        this.rows = rows;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * As the bank's statement says.
     *
     * @param through the 払込日 it is of; of our screens all up to this day
     * @param received what arrived, without the fee
     * @param fee kept by the agent; nothing when it sends an invoice
     * @param note needed where it is not what was told
     */
    public record Arrived(
            String agent,
            LocalDate through,
            LocalDate arrivedOn,
            Yen received,
            Yen fee,
            String note) {}

    /** What came of recording. */
    public sealed interface Recorded {
        record Done(PayIn payIn) implements Recorded {}

        /** Of this agent and day nothing is missing: it may have been recorded before. */
        record NothingWaits() implements Recorded {}

        /**
         * Not what was told, and nobody said why.
         *
         * @param difference yen it is more (less: negative)
         */
        record Differs(Yen told, Yen gross, long difference) implements Recorded {}

        /** Nothing arrived, the day is to come, or the note is longer than 200 characters. */
        record Wrong() implements Recorded {}
    }

    /** What came of undoing. */
    public enum Undone {
        DONE,
        /** Somebody did before, or there is none. */
        TOO_LATE,
        NO_NOTE
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<AgentDue> waiting() {
        return dues.waiting();
    }

    /**
     * The newest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<PayIn> page(int page) {
        return rows.page(ROWS, Math.multiplyExact(page, ROWS));
    }

    /** Two who record the same one after the other: the second is told that nothing waits. */
    @LegalBasis("地方自治法231条の2の5、243条の2の5")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Recorded record(Arrived arrived) {
        var note = arrived.note().strip();
        if (arrived.received().equals(Yen.ZERO)
                || arrived.arrivedOn().isAfter(LocalDate.now(clock))
                || note.length() > LONGEST) {
            return new Recorded.Wrong();
        }
        var waiting = dues.locked(arrived.agent(), arrived.through());
        long told = waiting.stream().mapToLong(AgentDue::missing).sum();
        if (told <= 0) {
            return new Recorded.NothingWaits();
        }
        var gross = arrived.received().plus(arrived.fee());
        long difference = gross.amount() - told;
        if (difference != 0 && note.isEmpty()) {
            return new Recorded.Differs(Yen.of(told), gross, difference);
        }
        return new Recorded.Done(kept(arrived, gross, difference, parts(waiting, gross)));
    }

    private PayIn kept(Arrived arrived, Yen gross, long difference, Map<LocalDate, Long> parts) {
        var payIn =
                new PayIn(
                        ids.next(),
                        arrived.agent(),
                        arrived.through(),
                        arrived.arrivedOn(),
                        gross,
                        arrived.fee(),
                        difference,
                        arrived.note().strip(),
                        UtcTime.whole(clock.instant()),
                        Acting.staff(),
                        false);
        rows.add(payIn, parts);
        parts.forEach((day, yen) -> dues.paidIn(arrived.agent(), day, yen));
        lateSlips.arrived(arrived.agent(), parts.keySet());
        refresh(arrived.agent(), parts);
        books.paidIn(payIn.id(), gross, arrived.fee());
        audit.record("pay-in.record", "pay-in", payIn.id(), "billing");
        return payIn;
    }

    /** Her copies say on which day it counts as paid. */
    private void refresh(String agent, Map<LocalDate, Long> parts) {
        bills.refresh(
                late.billsOf(agent, parts.keySet(), LocalDate.now(clock), deemed.leastDays()));
    }

    /**
     * The earliest days first; what is more than they miss goes to the last of them. What the agent
     * keeps on other days, since it gave it back to cards, makes as much more for these.
     */
    private static Map<LocalDate, Long> parts(List<AgentDue> waiting, Yen gross) {
        var parts = new LinkedHashMap<LocalDate, Long>();
        var keeping = waiting.stream().filter(it -> it.missing() < 0).toList();
        var missing = waiting.stream().filter(it -> it.missing() > 0).toList();
        long left = gross.amount();
        for (var day : keeping) {
            parts.put(day.day(), day.missing());
            left -= day.missing();
        }
        for (int at = 0; at < missing.size(); at++) {
            boolean last = at == missing.size() - 1;
            long part = last ? left : Math.min(left, missing.get(at).missing());
            if (part != 0) {
                parts.put(missing.get(at).day(), part);
            }
            left -= part;
        }
        return parts;
    }

    /** It was typed wrongly: booked back today, and what it covered is missing again. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Undone undo(UUID id, String note) {
        if (note.isBlank() || note.strip().length() > LONGEST) {
            return Undone.NO_NOTE;
        }
        var payIn = rows.locked(id).filter(it -> !it.undone());
        if (payIn.isEmpty()) {
            return Undone.TOO_LATE;
        }
        var found = payIn.get();
        rows.undo(id, UtcTime.column(clock.instant()), Acting.staff(), note.strip());
        var parts = rows.partsOf(id);
        parts.forEach((day, yen) -> dues.paidIn(found.agent(), day, -yen));
        refresh(found.agent(), parts);
        books.undone(id, found.gross(), found.fee());
        audit.record("pay-in.undo", "pay-in", id, "billing");
        return Undone.DONE;
    }
}
