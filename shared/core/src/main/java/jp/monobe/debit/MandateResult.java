package jp.monobe.debit;

import java.util.UUID;

/** What came of an act on a mandate. */
public sealed interface MandateResult {

    record Done(UUID id) implements MandateResult {}

    /** Somebody changed it since it was looked at. */
    record Stale() implements MandateResult {}

    /** It does not stand so. */
    record NotFromHere() implements MandateResult {}

    /** The account is somebody else's. */
    record NotHers() implements MandateResult {}

    /** Nobody has this 宛名番号. */
    record NoSuchPayer() implements MandateResult {}

    /** No bank or branch of this number is on file. */
    record NoSuchAccount() implements MandateResult {}

    /** The fee is not drawn from accounts. */
    record NotOffered() implements MandateResult {}
}
