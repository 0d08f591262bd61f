package jp.monobe.closing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.closing.internal.CheckRows;
import jp.monobe.closing.model.BooksQuestion;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Derives balances from the ledger anew and compares them with all that is kept beside it (帳簿の確認,
 * ADR 59): nightly, and whenever asked. It mends nothing.
 */
@Service
public class CheckBooks {

    private static final Logger LOG = LoggerFactory.getLogger(CheckBooks.class);

    private final CheckRows rows;
    private final Ids ids;
    private final Clock clock;
    private final SystemTime time;

    CheckBooks(CheckRows rows, Ids ids, Clock clock, SystemTime time) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
        this.time = time;
    }

    /** As of one moment, so that what is booked meanwhile makes no difference. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public BooksChecked check() {
        var begun = time.instant();
        var differences =
                Stream.of(BooksQuestion.values()).flatMap(it -> rows.ask(it).stream()).toList();
        var checked = new BooksChecked(UtcTime.whole(clock.instant()), differences);
        rows.add(ids.next(), checked, Duration.between(begun, time.instant()).toMillis());
        if (!checked.isWell()) {
            LOG.error("The books of {} differ: {}", Acting.city(), differences);
        }
        return checked;
    }

    /** Empty before the first night. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.AGREEMENT_READ)
    public Optional<BooksChecked> last() {
        return rows.last();
    }
}
