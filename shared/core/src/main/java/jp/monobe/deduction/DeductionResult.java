package jp.monobe.deduction;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/** What came of an act on a deduction. */
public sealed interface DeductionResult {

    record Done(UUID id) implements DeductionResult {}

    /**
     * It is booked.
     *
     * @param dropped lines that were paid otherwise, or not agreed to any more
     */
    record Booked(Yen total, Yen left, int dropped) implements DeductionResult {}

    /** Nobody has this 宛名番号. */
    record NoSuchPerson() implements DeductionResult {}

    /** She is not certified for 児童手当. */
    record NotARecipient() implements DeductionResult {}

    /** The day of the payment is not to come, or not on an open day, or nothing is paid. */
    record NotAPayment() implements DeductionResult {}

    /** Nothing of hers may be deducted, or nothing fits. */
    record NothingToDeduct() implements DeductionResult {}

    /** Of this payment something is deducted already. */
    record ProposedBefore() implements DeductionResult {}

    /** Somebody changed it since it was looked at. */
    record Stale() implements DeductionResult {}

    record NotFromHere() implements DeductionResult {}

    /** Who proposed it does not decide it. */
    record SamePerson() implements DeductionResult {}

    /** The recipient is told before the payment, and its day has come. */
    record TooLate() implements DeductionResult {}

    /** The day of the payment has not come. */
    record TooEarly() implements DeductionResult {}

    /**
     * She asked to change or end what she applied for, and that is not decided yet.
     *
     * @param receiptNumbers of what she handed in
     */
    record ChangePending(List<String> receiptNumbers) implements DeductionResult {
        public ChangePending {
            receiptNumbers = List.copyOf(receiptNumbers);
        }
    }
}
