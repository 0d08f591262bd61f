package jp.monobe.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.procedure.form.Problem;

/** What came of handing in a draft (提出). */
public sealed interface SubmitResult {

    /**
     * Durable; a repeated submit tells the same.
     *
     * @param together all filings made at once, the first one among them
     */
    record Accepted(
            UUID filingId, ReceiptNumber receiptNumber, Instant filedAt, List<UUID> together)
            implements SubmitResult {

        public Accepted {
            together = List.copyOf(together);
        }

        public Accepted(UUID filingId, ReceiptNumber receiptNumber, Instant filedAt) {
            this(filingId, receiptNumber, filedAt, List.of(filingId));
        }

        /**
         * @param filings at least one
         */
        public static Accepted of(List<FilingPackage> filings) {
            var first = filings.getFirst();
            return new Accepted(
                    first.filingId(),
                    first.receiptNumber(),
                    first.filedAt(),
                    filings.stream().map(FilingPackage::filingId).toList());
        }
    }

    /**
     * Word for word what she filed before and what is not decided yet: nothing new was filed, the
     * draft is gone, and the date of the earlier one counts.
     */
    record FiledAlready(Accepted earlier) implements SubmitResult {}

    /** What is missing or wrong, in the form's order. */
    record Incomplete(List<Problem> problems) implements SubmitResult {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /** The city asks for a signature and there is none for what would be filed now. */
    record SignatureMissing() implements SubmitResult {}

    /**
     * The office told something since she looked at it, such as what paper mended: it stands in the
     * draft now, to be looked at before it is handed in.
     */
    record CaughtUp() implements SubmitResult {}

    /**
     * Its form may be handed in no more. Nothing is lost: the draft goes over to the newer one with
     * what is asked in the same words ({@link CarryOver#renew}).
     */
    record FormEnded(LocalDate lastDay) implements SubmitResult {}

    /** The draft was discarded or has lapsed, or what it corrects is decided or taken back. */
    record Gone() implements SubmitResult {}
}
