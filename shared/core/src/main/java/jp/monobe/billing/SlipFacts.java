package jp.monobe.billing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * What whoever takes money has to know of a slip.
 *
 * @param dueOn 納期限
 * @param payableUntil 支払期限
 * @param isVoid whether it must not be paid any more
 * @param isPaid whether money came in with it
 */
public record SlipFacts(
        UUID slip,
        Yen amount,
        LocalDate dueOn,
        LocalDate payableUntil,
        boolean isVoid,
        boolean isPaid) {}
