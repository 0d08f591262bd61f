package jp.monobe.billing.spi;

import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.DueDate;
import jp.monobe.billing.model.Remedy;
import jp.monobe.kernel.Yen;

/**
 * A fee (料金の種類) as it stood in one month.
 *
 * @param id such as {@code after-school-club}
 * @param name as the payer reads it
 * @param revenueItem 歳入科目
 * @param remedy which 教示 its notice bears
 * @param limitationYears 消滅時効
 * @param unit what is counted, such as 月 or 食
 * @param price of one unit
 */
public record FeeKind(
        String id,
        String name,
        ClaimClass claimClass,
        String legalBasis,
        String revenueItem,
        Remedy remedy,
        int limitationYears,
        String unit,
        Yen price,
        DueDate.Rule due) {}
