package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.internal.CarryRows;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Carries what is unpaid of a closed year to the next (滞納繰越): once a year, by one posting a fee out
 * of the old books and one into the new. What is carried is what the old books say, on whatever day
 * it is done: nothing is booked there any more. It names nobody.
 */
@Service
@LegalBasis("地方自治法235条の5、地方自治法施行令142条")
public class CarryOver {

    private final CarryRows rows;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    CarryOver(CarryRows rows, AuditTrail audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What of a fee is carried.
     *
     * @param item 歳入科目
     */
    public record Line(String feeKind, String item, long bills, Yen owed) {}

    /**
     * A year whose books are closed.
     *
     * @param carriedOn null while it waits
     */
    public record Year(FiscalYear year, List<Line> lines, @Nullable LocalDate carriedOn) {

        public Year {
            lines = List.copyOf(lines);
        }

        public Yen owed() {
            return lines.stream().map(Line::owed).reduce(Yen.ZERO, Yen::plus);
        }

        public long bills() {
            return lines.stream().mapToLong(Line::bills).sum();
        }
    }

    /** What came of it. */
    public sealed interface Result {
        record Carried(Year year) implements Result {}

        /** Another year stands first, its books are open, or it was carried before. */
        record NotNow() implements Result {}

        /** Other than what was looked at. */
        record Differs() implements Result {}
    }

    /** The year that is to be carried next; empty while its books are open. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Year> next() {
        return waiting().map(year -> new Year(year, rows.unpaid(year), null));
    }

    /** Years that were carried, the latest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Year> carried() {
        return rows.carried();
    }

    /**
     * @param seen what the clerk read; when it is something else by now, nothing is booked
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Result carry(Year seen) {
        var today = LocalDate.now(clock);
        if (!waiting().equals(Optional.of(seen.year()))) {
            return new Result.NotNow();
        }
        var id = ids.next();
        try {
            rows.add(id, seen.year(), today, UtcTime.whole(clock.instant()), Acting.staff());
        } catch (DuplicateKeyException _) {
            return new Result.NotNow();
        }
        var lines = rows.unpaid(seen.year());
        if (!lines.equals(seen.lines())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Result.Differs();
        }
        rows.carry(seen.year(), lines, today);
        audit.record("books.carry-over", "carry-over", id, "billing");
        return new Result.Carried(new Year(seen.year(), lines, today));
    }

    private Optional<FiscalYear> waiting() {
        return rows.firstOpen()
                .filter(year -> LocalDate.now(clock).isAfter(AccountingYear.closesOn(year)));
    }
}
