package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.Reason;

/** From which month a new amount holds (額改定). */
@LegalBasis("児童手当法9条")
public record AmountRevision(YearMonth firstMonth, List<Reason> reasons) {

    /** 増額改定: on a claim, from the same month as a first claim would be paid. */
    @LegalBasis("児童手当法9条1項・2項")
    public static AmountRevision increase(
            ClaimEvent event, LocalDate claimDate, OpenDays openDays) {
        var start = ClaimStart.of(event, claimDate, openDays);
        var increase = Stream.of(Reason.of(AllowanceReason.INCREASE));
        return new AmountRevision(
                start.firstMonth(), Stream.concat(increase, start.reasons().stream()).toList());
    }

    /** 減額改定: from the month after the event, whenever it is reported or found. */
    @LegalBasis("児童手当法9条3項")
    public static AmountRevision decrease(LocalDate eventDate) {
        var first = YearMonth.from(eventDate).plusMonths(1);
        return new AmountRevision(
                first, List.of(Reason.of(AllowanceReason.DECREASE, eventDate, first)));
    }
}
