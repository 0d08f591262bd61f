package jp.monobe.billing.model;

import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import org.jspecify.annotations.Nullable;

/**
 * What was booked alike on some days, added up.
 *
 * @param item 歳入科目; empty where it is no bill's
 * @param channel null when no money came in or was taken back
 * @param count how many entries
 * @param amount yen
 */
public record BookSum(
        FiscalYear year,
        String item,
        @Nullable PaymentChannel channel,
        LedgerAccount debit,
        LedgerAccount credit,
        long count,
        long amount) {}
