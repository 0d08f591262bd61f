package jp.monobe.filing.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code draft}.
 *
 * @param corrects the first filing of the chain
 * @param edits counts every change
 * @param ended what it corrects was decided or taken back
 * @param withFiles files lie with it, or begin to
 */
public record Draft(
        UUID id,
        UUID accountId,
        String procedure,
        String revision,
        @Nullable UUID corrects,
        @Nullable Correction correction,
        Set<AnswerKey> closed,
        long edits,
        boolean ended,
        boolean withFiles,
        Instant startedAt,
        Instant savedAt) {

    /** One draft each: for a new filing of a procedure, or for correcting a filing. */
    public String slot() {
        return corrects == null ? procedure : corrects.toString();
    }
}
