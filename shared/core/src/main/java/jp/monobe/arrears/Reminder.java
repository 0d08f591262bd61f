package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Yen;

/**
 * A reminder that went out (督促状), for one slip, once.
 *
 * @param run with which it was issued
 * @param letterNumber 文書番号
 * @param dueOn 納期限 of the slip
 * @param payBy 指定期限
 * @param lateCharge until its day
 */
public record Reminder(
        UUID id,
        UUID run,
        UUID bill,
        UUID slip,
        BillNumber slipNumber,
        String letterNumber,
        LocalDate issuedOn,
        LocalDate dueOn,
        LocalDate payBy,
        Yen owed,
        Yen lateCharge) {}
