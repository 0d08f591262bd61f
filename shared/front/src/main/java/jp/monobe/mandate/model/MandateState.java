package jp.monobe.mandate.model;

/** Where a mandate stands (委任の状態). Only while it is {@link Standing} does it allow anything. */
public sealed interface MandateState {

    /** The applicant has a code to pass on; nobody used it. */
    record Offered() implements MandateState {}

    /** Somebody typed the code; the applicant has to say that it is whom she meant. */
    record Answered() implements MandateState {}

    record Standing() implements MandateState {}

    record Ended(End how) implements MandateState {}

    /** What ended it. */
    enum End {
        /** The applicant took it back, or did not mean whoever used the code. */
        WITHDRAWN,
        /** The agent gave it back (辞任). */
        GIVEN_BACK,
        /** Nobody used the code in time. */
        LAPSED,
        /** Its last day is over. */
        EXPIRED
    }
}
