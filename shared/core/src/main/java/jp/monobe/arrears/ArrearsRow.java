package jp.monobe.arrears;

import java.time.LocalDate;
import jp.monobe.billing.BillRow;
import jp.monobe.kernel.Yen;
import jp.monobe.law.arrears.Limitation;
import org.jspecify.annotations.Nullable;

/**
 * A bill that was not paid in time (滞納).
 *
 * @param dueOn 納期限 of what is late longest
 * @param owed of what is late
 * @param daysLate since then
 * @param charge 延滞金・遅延損害金 until today, of what is still owed
 * @param limitation of what ends first
 * @param standing of the limitation
 * @param reminder the last one; null before any
 * @param carriedOver whether the books of its year are closed (滞納繰越)
 */
public record ArrearsRow(
        BillRow row,
        LocalDate dueOn,
        Yen owed,
        int daysLate,
        Yen charge,
        Limitation limitation,
        Standing standing,
        @Nullable Reminder reminder,
        boolean carriedOver) {

    /** How far the limitation is. */
    public enum Standing {
        RUNS,
        /** It ends soon, by the city's days. */
        NEAR,
        RUN_OUT
    }
}
