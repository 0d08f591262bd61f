package jp.monobe.wording;

import java.util.Optional;

/**
 * What was searched for in the last 90 days, added up.
 *
 * @param firstHit the service that stood first the last time, if any
 */
public record Searched(
        String words, int times, int withoutResult, int firstOpened, Optional<String> firstHit) {}
