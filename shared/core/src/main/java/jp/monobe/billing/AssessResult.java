package jp.monobe.billing;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/** What came of assessing (調定の結果). */
public sealed interface AssessResult {

    /**
     * All of them, with their slips.
     *
     * @param run of which they are
     */
    record Assessed(UUID run, List<UUID> bills, Yen total) implements AssessResult {
        public Assessed {
            bills = List.copyOf(bills);
        }
    }

    /** Nothing was booked. */
    record Wrong(List<Problem> problems) implements AssessResult {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** What is wrong with a line. */
    record Problem(int line, Reason reason) {}

    enum Reason {
        /** No line at all. */
        NOTHING,
        /** More than one run takes. */
        TOO_MANY,
        NO_SUCH_PAYER,
        NO_SUCH_PERSON,
        NO_SUCH_FEE,
        /** Whoever inherits is to be asked. */
        PAYER_DIED,
        WRONG_QUANTITY,
        /** Too long ago, or too far ahead. */
        WRONG_MONTH,
        /** The same fee of this month for the same person was assessed before. */
        ASSESSED_BEFORE,
        /** The same fee twice in these lines. */
        TWICE_HERE
    }
}
