package jp.monobe.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the signing service returned for the document a person reviewed (amendment 8).
 *
 * @param digest Base64 SHA-256 of the exact document
 * @param status SIGNED, or why not: REFUSED, LAPSED, UNAVAILABLE (sign or identify later)
 * @param certificate Base64 DER; null unless signed
 */
public record Signature(
        Status status,
        String digest,
        @Nullable String signature,
        @Nullable String certificate,
        @Nullable String serial,
        Instant at) {

    public enum Status {
        NOT_ASKED,
        SIGNED,
        REFUSED,
        LAPSED,
        UNAVAILABLE
    }
}
