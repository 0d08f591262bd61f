package jp.monobe.casework.model;

/** What a clerk proposes to decide (起案). */
public sealed interface Proposal {

    /** 認定. */
    record Approve() implements Proposal {}

    /**
     * 却下 (行政手続法8条: the reason goes into the notice).
     *
     * @param legalBasis the article the reason rests on
     */
    record Reject(String reason, String legalBasis) implements Proposal {
        public Reject {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A rejection needs its reason");
            }
        }
    }
}
