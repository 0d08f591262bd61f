package jp.monobe.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city bills for and on which terms (公金の請求). A change of price is a new dated setting.
 *
 * @param maker six digits of the agent in barcodes (メーカーコード)
 * @param tillDays days after the 納期限 on which tills and cards still take a slip
 * @param noticeDays between notice and 納期限 at least
 * @param payEasy null where the city has no numbers of its own
 */
public record Billing(
        String maker, int tillDays, int noticeDays, @Nullable PayEasy payEasy, List<Fee> fees) {

    /**
     * @param agency 収納機関番号, 5 digits
     * @param category 納付区分, 3 digits
     */
    public record PayEasy(String agency, String category) {}

    /**
     * A fee with its price (料金表).
     *
     * @param kind such as {@code after-school-club}
     * @param claimClass 債権の区分, a name of the billing room's
     * @param revenueItem 歳入科目
     * @param remedy which 教示 the notice bears, a name of the billing room's
     * @param limitationYears 消滅時効
     * @param unit what is counted, such as 月 or 食
     * @param price of one unit, yen
     * @param monthsAfter 0 when due in the month of the service, 1 in the next
     * @param dueDay of that month; 31 is its last
     */
    public record Fee(
            String kind,
            String name,
            String claimClass,
            String legalBasis,
            String revenueItem,
            String remedy,
            int limitationYears,
            String unit,
            long price,
            int monthsAfter,
            int dueDay) {}

    public Billing {
        fees = List.copyOf(fees);
    }
}
