package jp.monobe.printing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.AssessmentRuns;
import jp.monobe.billing.SlipSheets;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.printing.internal.PartPress;
import jp.monobe.printing.internal.PrintRows;
import jp.monobe.staff.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints a run's slips part by part in the background (納入通知書の一括作成, ADR 54). A part is kept whole or
 * not at all: a worker killed in between draws the same one again, with the same bytes.
 */
@Service
public class PrintSlips {

    private static final Logger LOG = LoggerFactory.getLogger(PrintSlips.class);

    private final AssessmentRuns runs;
    private final SlipSheets sheets;
    private final PrintRows rows;
    private final PartPress press;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionOperations work;

    PrintSlips(
            AssessmentRuns runs,
            SlipSheets sheets,
            PrintRows rows,
            PartPress press,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.sheets = sheets;
        this.rows = rows;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
        var readCommitted = new TransactionTemplate(transactions);
        readCommitted.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.work = readCommitted;
    }

    /** Which slips it will be and in which order is fixed by this. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    public AskResult ask(UUID run) {
        try {
            return in(() -> asked(run));
        } catch (DuplicateKeyException _) {
            return new AskResult.Before();
        }
    }

    private AskResult asked(UUID run) {
        if (runs.find(run).isEmpty()) {
            return new AskResult.NoSuchRun();
        }
        if (rows.find(run).isPresent()) {
            return new AskResult.Before();
        }
        var slips = sheets.inOrder(run);
        if (slips.isEmpty()) {
            return new AskResult.Nothing();
        }
        rows.add(run, slips, UtcTime.whole(clock.instant()), Acting.staff());
        audit.record("slips.print", "assessment-run", run, "billing");
        return new AskResult.Done();
    }

    /** What is made stays and can be gone on from. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    public AskResult cancel(UUID run) {
        return in(() -> moved(run, rows.cancel(run), "slips.print.cancel"));
    }

    /** Goes on with the part that is missing. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    public AskResult resume(UUID run) {
        return in(() -> moved(run, rows.resume(run), "slips.print.resume"));
    }

    private AskResult moved(UUID run, boolean moved, String act) {
        if (rows.find(run).isEmpty()) {
            return new AskResult.NoSuchRun();
        }
        if (!moved) {
            return new AskResult.Before();
        }
        audit.record(act, "assessment-run", run, "billing");
        return new AskResult.Done();
    }

    /**
     * The next part of the run that waits longest. One that fails is tried again twice, then a
     * clerk sees it. A database that is away is no part's fault.
     *
     * @return false when none waits
     */
    @Guarded(by = JOB)
    public boolean next() {
        var turn = rows.next();
        if (turn.isEmpty()) {
            return false;
        }
        try {
            press.print(turn.get(), work);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.error("Part {} of run {} is not drawn: {}", turn.get().part(), turn.get().run(), e);
            work.executeWithoutResult(_ -> rows.failed(turn.get()));
        }
        return true;
    }

    private <T> T in(Supplier<T> act) {
        return Objects.requireNonNull(work.execute(_ -> act.get()));
    }
}
