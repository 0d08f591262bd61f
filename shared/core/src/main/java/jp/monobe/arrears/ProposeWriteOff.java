package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.arrears.internal.WriteOffRows;
import jp.monobe.arrears.internal.WriteOffRules;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.WriteOffBill;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proposes that a bill is written off (不納欠損の起案); nothing is booked. */
@Service
public class ProposeWriteOff {

    public static final int LONGEST_REASON = 200;
    public static final int LONGEST_DOCUMENT = 100;

    private final OverdueBills bills;
    private final WriteOffBill books;
    private final WriteOffRules rules;
    private final WriteOffRows rows;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ProposeWriteOff(
            OverdueBills bills,
            WriteOffBill books,
            WriteOffRules rules,
            WriteOffRows rows,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.bills = bills;
        this.books = books;
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that is owed of it. The bill stays held, so that of two clerks one is told. */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_PROPOSE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteOffResult propose(
            UUID bill, WriteOffGround ground, String reason, String document) {
        var why = reason.strip();
        var paper = document.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new WriteOffResult.NoReason();
        }
        if (paper.length() > LONGEST_DOCUMENT || ground.needsDocument() && paper.isEmpty()) {
            return new WriteOffResult.NoDocument();
        }
        var late = bills.held(List.of(bill), LocalDate.now(clock));
        if (late.isEmpty()) {
            return new WriteOffResult.NothingLate();
        }
        var owed = books.owed(bill);
        var refusal = rules.refusal(late, owed, ground);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (rows.waits(bill)) {
            return new WriteOffResult.ProposedBefore();
        }
        var by = new WriteOff.Done(Acting.staff(), UtcTime.whole(clock.instant()), why);
        var id = ids.next();
        rows.add(
                new WriteOff(
                        id,
                        bill,
                        ground,
                        owed,
                        paper,
                        WriteOffState.Code.PROPOSED,
                        by,
                        null,
                        null,
                        0));
        audit.record("write-off.PROPOSED", "bill", bill, "arrears");
        return new WriteOffResult.Done(id);
    }
}
