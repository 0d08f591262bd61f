package jp.monobe.arrears;

import java.util.UUID;
import jp.monobe.kernel.Yen;

/** What came of an act on a late charge (延滞金・遅延損害金). */
public sealed interface LateChargeResult {

    /**
     * It is billed.
     *
     * @param bill that asks for it
     */
    record Fixed(UUID bill, Yen amount) implements LateChargeResult {}

    record Done() implements LateChargeResult {}

    /** Nothing of the bill was paid late, or all of that is billed. */
    record NothingLate() implements LateChargeResult {}

    /** Under the least amount that is asked for. */
    record TooSmall() implements LateChargeResult {}

    /** Why is missing, or longer than 200 characters. */
    record NoReason() implements LateChargeResult {}

    /** Somebody proposed or decided it before. */
    record Before() implements LateChargeResult {}

    /** Who proposed it does not decide it. */
    record SamePerson() implements LateChargeResult {}

    /** Something of the charge was paid, or it is not asked for any more. */
    record Paid() implements LateChargeResult {}
}
