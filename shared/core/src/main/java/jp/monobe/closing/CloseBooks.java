package jp.monobe.closing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BookedDays;
import jp.monobe.closing.Closing.Kind;
import jp.monobe.closing.internal.ClosingPapers;
import jp.monobe.closing.internal.ClosingRows;
import jp.monobe.closing.model.Books;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.ReceivedSums;
import jp.monobe.staff.Permission;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes the books of days, one after the other, and of months (日締め・月締め). A day is closed when it
 * is over and its receipts are, to the yen, what was booked; after that it takes nothing more.
 */
@Service
public class CloseBooks {

    private static final int ROWS = 31;

    private final BookedDays booked;
    private final ReceivedSums received;
    private final ClosingRows rows;
    private final ClosingPapers papers;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;
    private final TransactionOperations work;

    CloseBooks(
            BookedDays booked,
            ReceivedSums received,
            ClosingRows rows,
            ClosingPapers papers,
            AuditTrail audit,
            Ids ids,
            Clock clock,
            TransactionOperations work) {
        this.booked = booked;
        this.received = received;
        this.rows = rows;
        this.papers = papers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.work = work;
    }

    /** Days that are over and on which something was booked, the earliest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<LocalDate> open() {
        return booked.days(rows.lastDay(), LocalDate.now(clock));
    }

    /** Months that are over, whose days are closed, and which are not. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<YearMonth> openMonths() {
        var days = open();
        return rows.openMonths().stream()
                .map(YearMonth::from)
                .filter(month -> blocking(month, days).isEmpty())
                .toList();
    }

    /**
     * The latest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<Closing> page(int page) {
        return rows.page(ROWS, Math.multiplyExact(page, ROWS));
    }

    /** How a day stands, before it is closed. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Books preview(LocalDate day) {
        return books(day, day);
    }

    private Books books(LocalDate first, LocalDate last) {
        var before = rows.dayBefore(first).map(it -> it.books().after()).orElseGet(Map::of);
        return new Books(booked.between(first, last), before);
    }

    @LegalBasis("地方自治法170条2項、235条の4")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    public CloseResult closeDay(LocalDate day) {
        var open = open();
        if (!open.contains(day)) {
            return rows.isClosed(Kind.DAY, day)
                    ? new CloseResult.Before()
                    : day.isBefore(LocalDate.now(clock))
                            ? new CloseResult.Nothing()
                            : new CloseResult.NotYet(day);
        }
        return open.getFirst().equals(day)
                ? once(() -> day(day))
                : new CloseResult.NotYet(open.getFirst());
    }

    private CloseResult day(LocalDate day) {
        var books = books(day, day);
        var differences = books.differences(received.receipts(day, day));
        return differences.isEmpty()
                ? closed(Kind.DAY, day, day, books)
                : new CloseResult.Differs(differences);
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    public CloseResult closeMonth(YearMonth month) {
        if (rows.isClosed(Kind.MONTH, month.atDay(1))) {
            return new CloseResult.Before();
        }
        var blocking = blocking(month, open());
        return blocking.isPresent()
                ? new CloseResult.NotYet(blocking.get())
                : once(() -> month(month));
    }

    /** The first day for which it has to wait. */
    private Optional<LocalDate> blocking(YearMonth month, List<LocalDate> open) {
        var today = LocalDate.now(clock);
        return month.atEndOfMonth().isBefore(today)
                ? open.stream().filter(day -> !day.isAfter(month.atEndOfMonth())).findFirst()
                : Optional.of(today);
    }

    private CloseResult month(YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var books = books(first, last);
        var days = rows.daysOf(first, last).stream().map(Closing::books).toList();
        if (days.isEmpty()) {
            return new CloseResult.Nothing();
        }
        return books.isSum(days)
                ? closed(Kind.MONTH, first, last, books)
                : new CloseResult.DaysDiffer();
    }

    private CloseResult closed(Kind kind, LocalDate first, LocalDate last, Books books) {
        if (!papers.canBeSigned()) {
            return new CloseResult.SealBroken();
        }
        var closing =
                new Closing(
                        ids.next(),
                        kind,
                        first,
                        last,
                        books,
                        UtcTime.whole(clock.instant()),
                        Acting.staff());
        var payIns = received.payIns(first, last);
        rows.add(closing, papers.pdf(closing, payIns), papers.csv(closing));
        audit.record("books.close", "closing", closing.id(), "billing");
        return new CloseResult.Closed(closing);
    }

    /** Of two clerks who press at once, one is told that the other was first. */
    private CloseResult once(Supplier<CloseResult> act) {
        try {
            return Objects.requireNonNull(work.execute(_ -> act.get()));
        } catch (DuplicateKeyException _) {
            return new CloseResult.Before();
        }
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<byte[]> pdf(UUID id) {
        return rows.pdf(id);
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<byte[]> csv(UUID id) {
        return rows.csv(id);
    }
}
