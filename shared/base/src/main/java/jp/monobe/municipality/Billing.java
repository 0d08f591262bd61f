package jp.monobe.municipality;

import java.util.List;

/**
 * What a city bills for and on which terms (公金の請求). A change of price is a new dated setting.
 *
 * @param maker six digits of the agent in barcodes (メーカーコード)
 * @param tillDays days after the 納期限 on which tills and cards still take a slip
 * @param noticeDays between notice and 納期限 at least
 * @param card whether cards are taken
 */
public record Billing(String maker, int tillDays, int noticeDays, boolean card, List<Fee> fees) {

    /**
     * A fee with its price (料金表).
     *
     * @param kind such as {@code after-school-club}
     * @param claimClass 債権の区分, a name of the billing room's
     * @param revenueItem 歳入科目
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
            String unit,
            long price,
            int monthsAfter,
            int dueDay) {}

    public Billing {
        fees = List.copyOf(fees);
    }
}
