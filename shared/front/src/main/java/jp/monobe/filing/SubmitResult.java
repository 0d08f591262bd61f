package jp.monobe.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.procedure.form.Problem;

/** What came of handing in a draft (提出). */
public sealed interface SubmitResult {

    /** Durable; a repeated submit tells the same. */
    record Accepted(UUID filingId, ReceiptNumber receiptNumber, Instant filedAt)
            implements SubmitResult {}

    /** What is missing or wrong, in the form's order. */
    record Incomplete(List<Problem> problems) implements SubmitResult {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /** The city asks for a signature and there is none for what would be filed now. */
    record SignatureMissing() implements SubmitResult {}

    /** The draft was discarded or has lapsed, or what it corrects is decided or taken back. */
    record Gone() implements SubmitResult {}
}
