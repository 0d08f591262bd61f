package jp.monobe.counter;

import java.util.List;
import java.util.UUID;
import jp.monobe.procedure.form.Problem;

/** What came of handing a paper in. */
public sealed interface EnterResult {

    /** It is a case, or several; also when it was handed in before. */
    record Entered(List<Receipt> receipts) implements EnterResult {
        public Entered {
            receipts = List.copyOf(receipts);
        }
    }

    /** Answers are missing or wrong; a clerk may take it in all the same (行政手続法7条). */
    record Incomplete(List<Problem> problems) implements EnterResult {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /**
     * She answered otherwise meanwhile: what she said is taken up in the entry, to be looked at
     * before it is handed in.
     */
    record Overtaken() implements EnterResult {}

    /** Nothing could be filed: nobody was chosen of those it may be for. */
    record Nothing() implements EnterResult {}

    /** It was thrown away. */
    record Gone() implements EnterResult {}

    /** One filing of it; {@code title} names the procedure and for whom. */
    record Receipt(UUID caseId, String receiptNumber, String title) {}
}
