package jp.monobe.debit;

import java.util.UUID;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.kernel.Yen;

/**
 * One slip the bank is asked for.
 *
 * @param number 顧客番号, by which the bank's answer names it
 * @param isFirst whether this account is asked for the first time (新規コード)
 */
public record DebitLine(
        UUID id,
        UUID file,
        int no,
        long number,
        Round round,
        UUID mandate,
        UUID bill,
        UUID slip,
        Yen amount,
        boolean isFirst) {

    /** Twenty digits. */
    public String customer() {
        return "%020d".formatted(number);
    }
}
