package jp.monobe.facility.model;

/** An answer from what is known of a facility; often nobody knows. */
public enum Certainty {
    YES,
    NO,
    UNKNOWN;

    public static Certainty of(boolean holds) {
        return holds ? YES : NO;
    }

    /** NO if either is no, YES if both are yes. */
    public Certainty and(Certainty other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }
}
