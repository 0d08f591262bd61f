package jp.monobe.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Delivery;

/**
 * A notice (通知) in a list; unread while {@code openedAt} is empty.
 *
 * @param postedAt when the paper was given to the post, if it was
 */
public record InboxRow(
        UUID id,
        UUID filingId,
        String title,
        Delivery delivery,
        Instant availableAt,
        Optional<Instant> openedAt,
        Optional<Instant> postedAt) {}
