package jp.monobe.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Delivery;

/**
 * A notice as she reads it.
 *
 * @param pdf empty when it is sent by post
 * @param openedAt when she opened it first
 * @param postedAt when the paper was given to the post, if it was
 */
public record NoticeData(
        UUID id,
        UUID filingId,
        String title,
        Delivery delivery,
        Instant availableAt,
        Instant openedAt,
        Optional<Instant> postedAt,
        Optional<byte[]> pdf) {}
