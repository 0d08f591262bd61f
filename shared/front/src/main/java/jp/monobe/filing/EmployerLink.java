package jp.monobe.filing;

import java.time.Instant;
import java.util.UUID;

/**
 * A link by which an employer fills in a certificate (就労証明書の依頼), as she who made it sees it.
 *
 * @param worker whom it is about
 * @param employer her own note of whom she asks
 */
public record EmployerLink(
        UUID id, String worker, String employer, Instant madeAt, Instant expiresAt, State state) {

    public enum State {
        /** 依頼中. */
        WAITING,
        /** 届いた. */
        ANSWERED,
        EXPIRED,
        WITHDRAWN
    }
}
