package jp.monobe.wording;

import java.util.Optional;

/**
 * What was searched for in the last 90 days, added up.
 *
 * @param first the service that stood first, by its name, if any
 */
public record Searched(
        String words, int times, int withoutResult, int firstOpened, Optional<String> first) {

    Searched withFirst(Optional<String> other) {
        return new Searched(words, times, withoutResult, firstOpened, other);
    }
}
