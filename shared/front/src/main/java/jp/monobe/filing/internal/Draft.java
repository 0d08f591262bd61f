package jp.monobe.filing.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.CarriedOver;
import jp.monobe.filing.Represented;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code draft}.
 *
 * @param corrects the first filing of the chain
 * @param slot one draft each: a procedure, a filing that is corrected, or a second draft by itself
 * @param told version of the newest filing's status it goes on from, when it corrects
 * @param carried what it took over from an earlier filing
 * @param represented for whom a legal representative files; null when she files for herself
 * @param edits counts every change
 * @param mandateId under which an agent began it
 * @param handedAt when the agent handed it over, or the applicant took it over: hers alone since
 * @param ended what it corrects was decided or taken back
 * @param filedBefore whether the account filed anything
 * @param withFiles files lie with it, or begin to
 */
public record Draft(
        UUID id,
        UUID accountId,
        String procedure,
        String revision,
        String slot,
        @Nullable UUID corrects,
        @Nullable Correction correction,
        Set<AnswerKey> closed,
        long told,
        @Nullable CarriedOver carried,
        @Nullable UUID mandateId,
        @Nullable Instant handedAt,
        @Nullable Represented represented,
        long edits,
        boolean ended,
        boolean withFiles,
        boolean filedBefore,
        Instant startedAt,
        Instant savedAt) {}
