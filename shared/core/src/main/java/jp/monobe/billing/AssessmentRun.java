package jp.monobe.billing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * What was assessed at once (一括の調定).
 *
 * @param staffId who did it
 * @param title of its first bill; names nobody
 * @param fees how many kinds of fee it holds
 * @param first month of service
 * @param last the same for one month
 * @param cancelled how many of its bills were taken back at once (一括の取消し)
 */
public record AssessmentRun(
        UUID id,
        Instant at,
        UUID staffId,
        String title,
        int fees,
        YearMonth first,
        YearMonth last,
        int bills,
        Yen amount,
        int cancelled) {}
