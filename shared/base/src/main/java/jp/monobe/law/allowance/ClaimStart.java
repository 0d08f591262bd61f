package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.AllowanceReason.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.Reason;
import jp.monobe.law.deadline.FifteenDays;
import jp.monobe.law.deadline.NoLossDeadline;

/**
 * From which month a claim is paid (支給開始年月): the month after the claim; within the fifteen days the
 * month after the event.
 *
 * @param deadline until when nothing would have been lost, after the event itself
 * @param lost the months that a late claim lost (first and last), if any
 */
@LegalBasis("児童手当法8条2項・3項")
public record ClaimStart(
        YearMonth firstMonth,
        LocalDate claimDate,
        NoLossDeadline deadline,
        Optional<MonthSpan> lost,
        List<Reason> reasons) {

    public ClaimStart {
        reasons = List.copyOf(reasons);
    }

    public static ClaimStart of(
            ClaimReason reason, LocalDate eventDate, LocalDate claimDate, OpenDays openDays) {
        return of(ClaimEvent.of(reason, eventDate), claimDate, openDays);
    }

    /** Of the event and a recorded unavoidable reason, what is better for the claimant decides. */
    public static ClaimStart of(ClaimEvent event, LocalDate claimDate, OpenDays openDays) {
        var deadline = event.deadline(openDays);
        var first = deadline.firstMonthIfClaimedOn(claimDate);
        var hindered =
                event.deadlineOfHindrance(openDays)
                        .filter(other -> other.firstMonthIfClaimedOn(claimDate).isBefore(first));
        var start = hindered.map(other -> other.firstMonthIfClaimedOn(claimDate)).orElse(first);
        var lost =
                start.equals(deadline.firstMonth())
                        ? Optional.<MonthSpan>empty()
                        : Optional.of(new MonthSpan(deadline.firstMonth(), start.minusMonths(1)));
        var reasons = new ArrayList<Reason>();
        reasons.add(
                hindered.map(other -> afterHindrance(other, start))
                        .orElseGet(() -> afterEvent(event, deadline, claimDate, start)));
        lost.map(months -> loss(deadline, months)).ifPresent(reasons::add);
        earlierIfUnavoidable(event, claimDate, openDays, start).ifPresent(reasons::add);
        return new ClaimStart(start, claimDate, deadline, lost, reasons);
    }

    private static Reason afterEvent(
            ClaimEvent event, NoLossDeadline deadline, LocalDate claimDate, YearMonth start) {
        if (claimDate.isBefore(event.date())) {
            return Reason.of(CLAIMED_BEFORE_EVENT, event.date(), start);
        }
        var days = deadline.fifteenDays();
        return days == null || start.isAfter(YearMonth.from(claimDate))
                ? Reason.of(MONTH_AFTER_CLAIM, claimDate, start)
                : Reason.of(event.reason().fifteenDays(), event.date(), days.lastDay(), start);
    }

    private static Reason afterHindrance(NoLossDeadline deadline, YearMonth start) {
        var days = deadline.fifteenDays();
        if (days == null) {
            throw new IllegalStateException("A hindrance always gives fifteen days");
        }
        return Reason.of(
                FIFTEEN_DAYS_HINDRANCE,
                deadline.eventDate(),
                days.countedFrom(),
                days.lastDay(),
                start);
    }

    private static Reason loss(NoLossDeadline deadline, MonthSpan lost) {
        return lost.first().equals(lost.last())
                ? Reason.of(MONTH_LOST, deadline.noLossUntil(), lost.first())
                : Reason.of(MONTHS_LOST, deadline.noLossUntil(), lost.first(), lost.last());
    }

    /**
     * For an event without fifteen days: what a clerk's finding of an unavoidable reason would
     * change.
     */
    private static Optional<Reason> earlierIfUnavoidable(
            ClaimEvent event, LocalDate claimDate, OpenDays openDays, YearMonth start) {
        var earliest = YearMonth.from(event.date()).plusMonths(1);
        boolean inDays = FifteenDays.after(event.date(), openDays).includes(claimDate);
        return !event.reason().givesFifteenDays() && inDays && earliest.isBefore(start)
                ? Optional.of(Reason.of(EARLIER_IF_UNAVOIDABLE, earliest))
                : Optional.empty();
    }
}
