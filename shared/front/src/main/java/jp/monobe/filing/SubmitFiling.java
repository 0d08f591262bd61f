package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.SubmitResult.Gone;
import jp.monobe.filing.internal.CatchUp;
import jp.monobe.filing.internal.Draft;
import jp.monobe.filing.internal.Filings;
import jp.monobe.filing.internal.Submission;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands a draft in (提出). One transaction; what it tells is durable. However often and from however
 * many tabs it is called, there is one filing and one receipt number (ADR 0016, 0017).
 */
@Service
public class SubmitFiling {

    private static final int ATTEMPTS = 3;

    private final CatchUp catchUp;
    private final Submission submission;
    private final Filings filings;
    private final TransactionOperations transactions;

    SubmitFiling(
            CatchUp catchUp,
            Submission submission,
            Filings filings,
            TransactionOperations transactions) {
        this.catchUp = catchUp;
        this.submission = submission;
        this.filings = filings;
        this.transactions = transactions;
    }

    @Guarded(by = Who.RESIDENT, owning = "draft-submitting")
    public SubmitResult submit(UUID draftId) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(_ -> handIn(draftId));
            } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
                // Another tab was first, or the database asks to try again.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private SubmitResult handIn(UUID draftId) {
        return submission.locked(draftId).map(this::handIn).orElseGet(() -> wentBefore(draftId));
    }

    private SubmitResult handIn(Draft locked) {
        return catchUp.now(locked) ? new SubmitResult.CaughtUp() : submission.handIn(locked);
    }

    private SubmitResult wentBefore(UUID draftId) {
        var before = filings.ofDraft(draftId);
        return before.isEmpty() ? new Gone() : Accepted.of(before);
    }
}
