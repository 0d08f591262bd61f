package jp.monobe.billing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Yen;

/**
 * A slip that went out (納付書): what is paid at once, whole or one part of a bill (ADR 41).
 *
 * @param number 納付番号, of this slip alone
 * @param confirmation 確認番号, six digits
 * @param part 期, from 1
 * @param reissue 再発行区分: 0 for the first of its part
 * @param letterNumber 文書番号
 * @param dueOn 納期限
 * @param payableUntil 支払期限 of its barcode
 * @param isVoid whether it was taken out of force
 * @param received what came in with it
 */
public record Slip(
        UUID id,
        BillNumber number,
        String confirmation,
        int part,
        int reissue,
        String letterNumber,
        Yen amount,
        LocalDate dueOn,
        LocalDate payableUntil,
        LocalDate issuedOn,
        boolean isVoid,
        Yen received) {

    /** Whether it is in force and nothing came in for it yet. */
    public boolean isAwaited() {
        return !isVoid && received.equals(Yen.ZERO);
    }
}
