package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.law.Reason;

/**
 * The last month of payment (支給事由の消滅): the month in which the right ends, as on a 転出予定日 or a death.
 */
@LegalBasis("児童手当法8条2項")
public record AllowanceEnd(YearMonth lastMonth, List<Reason> reasons) {

    public static AllowanceEnd of(LocalDate eventDate) {
        var last = YearMonth.from(eventDate);
        return new AllowanceEnd(
                last, List.of(Reason.of(AllowanceReason.ENDS_WITH_MONTH, eventDate, last)));
    }
}
