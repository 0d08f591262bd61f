package jp.monobe.publishing.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who put a hand to a revision, and when (だれが、いつ).
 *
 * @param who a member of staff; null when it came with the product
 */
public record Hand(@Nullable UUID who, Instant at) {

    boolean isOf(Hand other) {
        return who != null && who.equals(other.who);
    }
}
