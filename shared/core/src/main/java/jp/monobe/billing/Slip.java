package jp.monobe.billing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * A slip that went out (納付書), without its bytes.
 *
 * @param reissue 再発行区分: 0 for the first
 * @param letterNumber 文書番号
 * @param payableUntil 支払期限 of its barcode
 */
public record Slip(
        UUID id,
        int reissue,
        String letterNumber,
        Yen amount,
        LocalDate payableUntil,
        LocalDate issuedOn) {}
