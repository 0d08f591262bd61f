package jp.monobe.paying;

import java.util.UUID;

/** What came of choosing a bank. */
public sealed interface BankResult {

    /** The bank's page, for a payment that was begun now or before. */
    record Go(UUID paymentId, String page) implements BankResult {}

    /** The slip is being paid another way. */
    record Underway(UUID paymentId) implements BankResult {}

    /** It cannot be paid, or not any more: look at the bills again. */
    record NotPayable() implements BankResult {}

    /** Another page stands open for it, and is being closed: in some minutes. */
    record Busy() implements BankResult {}

    /** The city leads to no bank now. */
    record NoBanks() implements BankResult {}
}
