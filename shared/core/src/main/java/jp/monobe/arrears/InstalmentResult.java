package jp.monobe.arrears;

import java.util.UUID;

/** What came of an act on instalments (分納誓約). */
public sealed interface InstalmentResult {

    record Done(UUID plan) implements InstalmentResult {}

    /** No bill has this number. */
    record NoSuchBill() implements InstalmentResult {}

    /** Nothing of the bill is late. */
    record NothingLate() implements InstalmentResult {}

    /** Not a number of parts, or not a day, that instalments can have. */
    record NoSuchParts() implements InstalmentResult {}

    /** The pledge is of a day to come, or of before the debt was late. */
    record WrongDay() implements InstalmentResult {}

    /** Why is missing, or longer than 200 characters. */
    record NoReason() implements InstalmentResult {}

    /** All that is due came in. */
    record Kept() implements InstalmentResult {}

    /** Somebody else was quicker, or it holds no more. */
    record Stale() implements InstalmentResult {}
}
