package jp.monobe.reference;

import java.util.List;
import java.util.stream.Stream;

/** Something that can be found by several names. */
record Keyed<T>(T value, List<String> keys) {

    static final int EXACT = 0;
    static final int NO_MATCH = 3;

    static <T> Keyed<T> of(T value, String... names) {
        return new Keyed<>(value, Stream.of(names).map(SearchKey::of).distinct().toList());
    }

    /** The same, found without regard to voiced kana. */
    Keyed<T> unvoiced() {
        return new Keyed<>(value, keys.stream().map(SearchKey::unvoiced).toList());
    }

    /** 0 the whole name, 1 its beginning, 2 a part of it. */
    int rank(String key) {
        int best = NO_MATCH;
        for (var name : keys) {
            int at = name.indexOf(key);
            if (at == 0 && name.length() == key.length()) {
                return EXACT;
            }
            best = Math.min(best, at < 0 ? NO_MATCH : at == 0 ? 1 : 2);
        }
        return best;
    }
}
