package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.internal.AssessedBooks;
import jp.monobe.billing.internal.Assessments;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Assesses fees (調定), one or a list: bills, postings and slips in one transaction, all of them or
 * none. The same fee of a month is assessed once, whoever asks at the same time.
 */
@Service
@LegalBasis("地方自治法231条")
public class AssessFee {

    /** In one transaction; slips are drawn after it. */
    public static final int MOST = 30_000;

    private final Assessments assessments;
    private final AssessedBooks books;
    private final Ids ids;
    private final Clock clock;
    private final TransactionOperations work;

    AssessFee(
            Assessments assessments,
            AssessedBooks books,
            Ids ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.assessments = assessments;
        this.books = books;
        this.ids = ids;
        this.clock = clock;
        var readCommitted = new TransactionTemplate(transactions);
        readCommitted.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.work = readCommitted;
    }

    /** What would be booked today; nothing is. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional
    public AssessPreview preview(List<FeeLine> lines) {
        return assessments.of(lines, LocalDate.now(clock));
    }

    /**
     * Two clerks wait for one another at the key, not at a gap; the one that comes late is told
     * what was assessed before.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    public AssessResult assess(List<FeeLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST) {
            return wrong(lines.isEmpty() ? Reason.NOTHING : Reason.TOO_MANY);
        }
        try {
            return booked(lines);
        } catch (DuplicateKeyException | CannotAcquireLockException _) {
            return booked(lines);
        }
    }

    private AssessResult booked(List<FeeLine> lines) {
        return Objects.requireNonNull(work.execute(_ -> book(lines, LocalDate.now(clock))));
    }

    private AssessResult book(List<FeeLine> lines, LocalDate on) {
        var whole = assessments.of(lines, on);
        if (!whole.problems().isEmpty()) {
            return new AssessResult.Wrong(whole.problems());
        }
        var run = ids.next();
        books.add(run, whole.bills(), on);
        return new AssessResult.Assessed(
                run, whole.bills().stream().map(Bill::id).toList(), whole.total());
    }

    private static AssessResult wrong(Reason reason) {
        return new AssessResult.Wrong(List.of(new Problem(0, reason)));
    }
}
