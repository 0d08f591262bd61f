package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.billing.internal.LedgerSums;
import jp.monobe.billing.model.BookSum;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was booked on which days (仕訳の集計). It names nobody. */
@Service
public class BookedDays {

    private final LedgerSums sums;

    BookedDays(LedgerSums sums) {
        this.sums = sums;
    }

    /** All that was booked from one day to another, both counted. Work of those days alone. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<BookSum> between(LocalDate first, LocalDate last) {
        return sums.between(first, last);
    }

    /** Days on which something was booked, after one and before another, the earliest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<LocalDate> days(Optional<LocalDate> after, LocalDate before) {
        return sums.days(after.orElse(LocalDate.EPOCH), before);
    }
}
