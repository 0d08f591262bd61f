package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.UUID;

/** What came of proposing or deciding a write-off (不納欠損の処理の結果). */
public sealed interface WriteOffResult {

    record Done(UUID id) implements WriteOffResult {}

    /** Somebody else was quicker, or the bill is owed differently now. */
    record Stale() implements WriteOffResult {}

    record NotFromHere() implements WriteOffResult {}

    /** Who proposed it does not decide it. */
    record SamePerson() implements WriteOffResult {}

    /** Why is missing, or too long. */
    record NoReason() implements WriteOffResult {}

    /** The document is missing, or its name is too long. */
    record NoDocument() implements WriteOffResult {}

    /** The ground is none for a claim of this class. */
    record WrongGround() implements WriteOffResult {}

    /** The limitation runs until then. */
    record NotRunOut(LocalDate lastDay) implements WriteOffResult {}

    /** A part of it is not even due, so that its limitation has not begun. */
    record NotAllLate() implements WriteOffResult {}

    /** Nothing of it is late. */
    record NothingLate() implements WriteOffResult {}

    /** One waits to be decided already. */
    record ProposedBefore() implements WriteOffResult {}
}
