package jp.monobe.law.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Until when a claim loses no month (請求の期限): the last of the fifteen days, or the last day of the
 * event's month if that is later, since within the month the law starts with the next month anyway.
 *
 * @param fifteenDays absent when the law gives no fifteen days for the event
 */
@LegalBasis("児童手当法8条2項・3項")
public record NoLossDeadline(LocalDate eventDate, @Nullable FifteenDays fifteenDays) {

    /** For an event after which the law gives fifteen days: a birth, a move. */
    public static NoLossDeadline after(LocalDate eventDate, OpenDays openDays) {
        return new NoLossDeadline(eventDate, FifteenDays.after(eventDate, openDays));
    }

    /** For an unavoidable reason (やむを得ない理由) from {@code from} that ceased on {@code until}. */
    public static NoLossDeadline afterHindrance(
            LocalDate from, LocalDate until, OpenDays openDays) {
        return new NoLossDeadline(from, FifteenDays.after(until, openDays));
    }

    /** For an event after which the month's end is all there is. */
    public static NoLossDeadline atMonthEnd(LocalDate eventDate) {
        return new NoLossDeadline(eventDate, null);
    }

    /** The last day on which a claim loses nothing. */
    public LocalDate noLossUntil() {
        return fifteenDays != null && fifteenDays.lastDay().isAfter(monthEnd())
                ? fifteenDays.lastDay()
                : monthEnd();
    }

    /** The first month of payment for a claim in time. */
    public YearMonth firstMonth() {
        return YearMonth.from(eventDate).plusMonths(1);
    }

    /**
     * The first month of payment for a claim on {@code claimDate}; a claim before the event waits
     * for it.
     */
    public YearMonth firstMonthIfClaimedOn(LocalDate claimDate) {
        return claimDate.isAfter(noLossUntil())
                ? YearMonth.from(claimDate).plusMonths(1)
                : firstMonth();
    }

    /** The months that a claim on {@code claimDate} loses; empty when in time. */
    public Optional<MonthSpan> lostIfClaimedOn(LocalDate claimDate) {
        var first = firstMonthIfClaimedOn(claimDate);
        return first.equals(firstMonth())
                ? Optional.empty()
                : Optional.of(new MonthSpan(firstMonth(), first.minusMonths(1)));
    }

    /** What day fifteen was, whether it moved, and what is lost after it. */
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        if (fifteenDays == null) {
            reasons.add(Reason.of(DeadlineReason.MONTH_END_ONLY, monthEnd()));
        } else {
            explain(fifteenDays, reasons);
        }
        lostIfClaimedOn(noLossUntil().plusDays(1)).map(this::loss).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private Reason loss(MonthSpan lost) {
        return lost.first().equals(lost.last())
                ? Reason.of(DeadlineReason.LOST_AFTER, noLossUntil(), lost.first())
                : Reason.of(
                        DeadlineReason.SEVERAL_LOST_AFTER,
                        noLossUntil(),
                        lost.first(),
                        lost.last());
    }

    private void explain(FifteenDays days, List<Reason> reasons) {
        reasons.add(
                Reason.of(DeadlineReason.FIFTEENTH_DAY, days.countedFrom(), days.fifteenthDay()));
        if (days.isMoved()) {
            reasons.add(
                    Reason.of(
                            DeadlineReason.MOVED_TO_OPEN_DAY, days.fifteenthDay(), days.lastDay()));
        }
        if (monthEnd().isAfter(days.lastDay())) {
            reasons.add(Reason.of(DeadlineReason.MONTH_END_IS_LATER, monthEnd()));
        }
    }

    private LocalDate monthEnd() {
        return YearMonth.from(eventDate).atEndOfMonth();
    }
}
