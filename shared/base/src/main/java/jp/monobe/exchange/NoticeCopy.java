package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice (通知書) as the person may see it. Posted ones come without the document.
 *
 * @param pdf the document; null when it is sent by post
 * @param postedAt when it was given to the post, by choice or because nobody opened it; null before
 */
public record NoticeCopy(
        UUID noticeId,
        UUID filingId,
        UUID accountId,
        String title,
        Delivery delivery,
        Instant availableAt,
        byte @Nullable [] pdf,
        @Nullable Instant postedAt) {}
