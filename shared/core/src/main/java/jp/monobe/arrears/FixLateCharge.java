package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.arrears.LateChargePage.State;
import jp.monobe.arrears.LateChargePage.Waiver;
import jp.monobe.arrears.internal.ComputedCharge;
import jp.monobe.arrears.internal.LateChargeRows;
import jp.monobe.arrears.internal.LateChargeRows.Charge;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.AssessCharge;
import jp.monobe.billing.OverdueBills;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.LateReceipts;
import jp.monobe.staff.Permission;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Fixes what a late payment costs and bills it (延滞金・遅延損害金の確定と調定), and waives it by two (減免). */
@Service
public class FixLateCharge {

    public static final int LONGEST_REASON = 200;

    private final LateReceipts receipts;
    private final ComputedCharge computed;
    private final LateChargeRows rows;
    private final OverdueBills bills;
    private final AssessCharge books;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    FixLateCharge(
            LateReceipts receipts,
            ComputedCharge computed,
            LateChargeRows rows,
            OverdueBills bills,
            AssessCharge books,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.receipts = receipts;
        this.computed = computed;
        this.rows = rows;
        this.bills = bills;
        this.books = books;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Of all slips of a bill that were paid late and are not charged yet, on one slip of its own.
     *
     * @param bill what was paid late
     */
    @LegalBasis("地方自治法231条の3第2項")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LateChargeResult fix(UUID bill) {
        var today = LocalDate.now(clock);
        // Held first: of two clerks the second sees what the first fixed.
        var _ = bills.held(List.of(bill), today);
        var late = computed.open(receipts.of(List.of(bill)));
        if (late.isEmpty()) {
            return new LateChargeResult.NothingLate();
        }
        var parts = computed.parts(late, today);
        var total = ComputedCharge.total(parts);
        if (total.equals(Yen.ZERO)) {
            return new LateChargeResult.TooSmall();
        }
        var charge = books.assess(bill, total);
        rows.add(new Charge(ids.next(), bill, charge, total, today, null), Acting.staff(), parts);
        audit.record("late-charge.FIX", "bill", bill, "arrears");
        return new LateChargeResult.Fixed(charge, total);
    }

    /** Asks that a charge is not asked for any more; nothing is booked. */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_PROPOSE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LateChargeResult proposeWaiver(UUID charge, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new LateChargeResult.NoReason();
        }
        try {
            rows.propose(ids.next(), charge, why, Acting.staff());
        } catch (DuplicateKeyException _) {
            return new LateChargeResult.Before();
        }
        audit.record("late-charge.PROPOSE_WAIVER", "late-charge", charge, "arrears");
        return new LateChargeResult.Done();
    }

    /**
     * A second person's: granted, it is cancelled with its slip; else it stays.
     *
     * @param grants whether it is waived
     */
    @LegalBasis(
            "ASSUMED: the city's ordinance lets the mayor waive 延滞金 where there is a good reason")
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LateChargeResult decideWaiver(UUID charge, boolean grants) {
        return rows.locked(charge)
                .map(it ->
                        it.waiver() == null || it.waiver().state() != State.PROPOSED
                                ? new LateChargeResult.Before()
                                : decided(it, it.waiver(), grants))
                .orElseGet(LateChargeResult.Before::new);
    }

    private LateChargeResult decided(Charge it, Waiver waiver, boolean grants) {
        if (waiver.proposedBy().equals(Acting.staff())) {
            return new LateChargeResult.SamePerson();
        }
        if (grants && !books.waive(it.charge(), waiver.reason())) {
            return new LateChargeResult.Paid();
        }
        var to = grants ? State.APPROVED : State.REFUSED;
        rows.decided(waiver.id(), to, Acting.staff());
        audit.record("late-charge.WAIVER_" + to, "late-charge", it.id(), "arrears");
        return new LateChargeResult.Done();
    }
}
