package jp.monobe.billing.spi;

import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.DueDate;
import jp.monobe.kernel.Yen;

/**
 * A fee (料金の種類) as it stood in one month.
 *
 * @param id such as {@code after-school-club}
 * @param name as the payer reads it
 * @param revenueItem 歳入科目
 * @param unit what is counted, such as 月 or 食
 * @param price of one unit
 */
public record FeeKind(
        String id,
        String name,
        ClaimClass claimClass,
        String legalBasis,
        String revenueItem,
        String unit,
        Yen price,
        DueDate.Rule due) {}
