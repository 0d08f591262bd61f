package jp.monobe.arrears;

import java.time.LocalDate;
import jp.monobe.billing.BillRow;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.LatePaidIn;
import org.jspecify.annotations.Nullable;

/**
 * A payment that its agent paid in too late, or not at all (払込の遅れ), and what follows for the bill.
 *
 * @param bill null when it was for none of ours
 * @param dueOn 納期限 of what was paid; null without a bill
 * @param charge 延滞金・遅延損害金 from the 納期限 to the day that counts, or to today; nothing when that day
 *     is in time
 */
public record LateAgent(
        LatePaidIn.Row row, @Nullable BillRow bill, @Nullable LocalDate dueOn, Yen charge) {}
