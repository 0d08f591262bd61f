package jp.monobe.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.VerifiedPerson;

/**
 * An account a clerk has to match with a person, or with nobody (突合の確認).
 *
 * @param verified what the sign-in vouched for, or, {@code stated}, what a representative typed
 * @param candidates people who agree in part
 * @param stated no sign-in vouches for it: a clerk looks for her in the registry
 */
public record LinkTask(
        UUID taskId,
        UUID accountId,
        VerifiedPerson verified,
        List<PersonRecord> candidates,
        Instant createdAt,
        boolean stated) {

    public LinkTask {
        candidates = List.copyOf(candidates);
    }
}
