package jp.monobe.standins.signing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** All signing transactions since the start, in memory. */
public final class SignTransactions {

    private final Map<UUID, SignTransaction> transactions = new ConcurrentHashMap<>();
    private final Ids ids;

    public SignTransactions(Ids ids) {
        this.ids = ids;
    }

    SignTransaction open(String clientId, byte[] digest, String documentName) {
        var transaction =
                new SignTransaction(
                        ids.next(),
                        clientId,
                        digest,
                        documentName,
                        new SignTransaction.Outcome.Pending());
        transactions.put(transaction.id(), transaction);
        return transaction;
    }

    /** By the id as it came in a request; empty for anything that is not one of ours. */
    Optional<SignTransaction> find(@Nullable Object id) {
        try {
            return id instanceof String text
                    ? Optional.ofNullable(transactions.get(UUID.fromString(text)))
                    : Optional.empty();
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    public SignTransaction get(@Nullable Object id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No such transaction"));
    }

    /** The first outcome stays. */
    void close(SignTransaction transaction, SignTransaction.Outcome outcome) {
        transactions.computeIfPresent(
                transaction.id(), (id, now) -> now.isPending() ? now.with(outcome) : now);
    }
}
