package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.internal.BillAct;
import jp.monobe.billing.internal.RunCancelRows;
import jp.monobe.billing.internal.RunCancels;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes back what was assessed at once by mistake (一括の調定の取消し): every bill of it for which nothing
 * came in, each with its own change, posting and void slips, all in one transaction. A bill that
 * somebody paid stays: it is cancelled by itself, and its money given back.
 */
@Service
public class CancelRun {

    private final RunCancels cancels;
    private final RunCancelRows rows;
    private final AuditTrail audit;

    CancelRun(RunCancels cancels, RunCancelRows rows, AuditTrail audit) {
        this.cancels = cancels;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * How the bills of a run stand.
     *
     * @param free nothing came in for them
     * @param amount of those
     * @param drawn how many of those a bank was asked to draw; what it draws is to be given back
     * @param paid how many stay, since something came in or was written off
     * @param gone how many were cancelled before
     */
    public record Standing(int free, Yen amount, int drawn, int paid, int gone) {}

    /** Once done (取消しの記録). */
    public record Done(Instant at, UUID staffId, int bills, Yen amount, String reason) {}

    /** What came of it. */
    public sealed interface Result {
        record Cancelled(int bills, Yen amount) implements Result {}

        /** Other than what was looked at, such as when somebody paid meanwhile. */
        record Differs() implements Result {}

        /** No bill of it is left that can be cancelled. */
        record Nothing() implements Result {}

        /** Why is missing, or longer than 200 characters. */
        record NoReason() implements Result {}
    }

    /** What would be cancelled now; nothing is. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Standing preview(UUID run) {
        return cancels.standing(run);
    }

    /** The latest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<Done> done(UUID run) {
        return rows.of(run);
    }

    /**
     * READ COMMITTED: the bills are held first, and what was committed before it is seen.
     *
     * @param seen what the clerk read; when it is something else by now, nothing is booked
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Result cancel(UUID run, Standing seen, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > BillAct.LONGEST) {
            return new Result.NoReason();
        }
        if (seen.free() == 0) {
            return new Result.Nothing();
        }
        var done = cancels.carryOut(run, why);
        if (done.bills() != seen.free() || !done.amount().equals(seen.amount())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Result.Differs();
        }
        audit.record("run.cancel", "assessment-run", run, why);
        return done;
    }
}
