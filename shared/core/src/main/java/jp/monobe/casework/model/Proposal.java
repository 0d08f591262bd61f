package jp.monobe.casework.model;

import jp.monobe.procedure.model.Answers;

/** What a clerk proposes to decide (起案). */
public sealed interface Proposal {

    /**
     * 認定, 受理 and the like.
     *
     * @param granted what the clerk settled, as the procedure's definition asks for it
     */
    record Approve(Answers granted) implements Proposal {

        public Approve() {
            this(Answers.NONE);
        }
    }

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
