package jp.monobe.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something was searched for on a day (検索の記録), without persons (amendment 18): no time of
 * day, no address, no digits.
 *
 * @param words as the catalogue knows them, or as many people on several days typed them; empty for
 *     all that may not be kept
 * @param withoutResult how many of these found nothing
 * @param firstOpened how many of these opened what stood first
 * @param firstHit the service that stood first; null where nothing was found
 */
public record SearchCount(
        LocalDate day,
        String words,
        int times,
        int withoutResult,
        int firstOpened,
        @Nullable String firstHit) {

    /** Days for which counts are kept. */
    public static final int DAYS_KEPT = 90;

    /** In characters. */
    public static final int LONGEST_WORDS = 120;
}
