package jp.monobe.registry;

import java.time.Instant;
import java.util.UUID;

/** An account linked to a person (紐付け), and on what grounds. */
public record AccountLink(UUID linkId, UUID accountId, UUID personId, Basis basis, Instant from) {

    /** Grounds of a link, in the order of trust. */
    public enum Basis {
        /** Serial of the signing certificate. */
        CERTIFICATE,
        /** A clerk decided. */
        CLERK,
        /** Birth date, name and address agreed and nobody else's did. */
        MATCH,
        /**
         * Made up for one filing from outside or on paper, of whom a match or a clerk said who she
         * is.
         */
        OUTSIDE
    }
}
