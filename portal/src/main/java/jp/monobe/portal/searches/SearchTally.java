package jp.monobe.portal.searches;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.exchange.SearchCount;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts searches in memory until they are handed over (検索を数える). */
@Component
class SearchTally {

    private static final int MOST_KEYS = 5_000;
    private static final int MOST_TOKENS = 10_000;

    private record Key(MunicipalityCode city, LocalDate day, String words) {}

    private static final class Count {
        private int times;
        private int without;
        private int opened;
        private @Nullable String first;
    }

    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.of("SecureRandom");
    private final UnknownWords unknown = new UnknownWords();
    private final Map<String, Key> tokens =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Key> eldest) {
                    return size() > MOST_TOKENS;
                }
            };
    private Map<Key, Count> counts = new HashMap<>();

    SearchTally(Clock clock) {
        this.clock = clock;
    }

    /**
     * Somebody searched.
     *
     * @param parts of what was typed, by the vocabulary
     * @param first the service that stood first
     * @param visitor tells visitors apart within this run of the program
     * @return says with {@link #opened} that the first was opened; tells nothing of whom or what
     */
    synchronized String searched(
            MunicipalityCode city, KnownWords.Parts parts, Optional<String> first, int visitor) {
        var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var common = parts.unknown().stream().filter(word -> unknown.isCommon(word, day, visitor));
        var words =
                Stream.concat(parts.known().stream(), common)
                        .distinct()
                        .collect(Collectors.joining(" "));
        var key = new Key(city, day, words.length() > SearchCount.LONGEST_WORDS ? "" : words);
        if (counts.size() >= MOST_KEYS && !counts.containsKey(key)) {
            return "";
        }
        var count = counts.computeIfAbsent(key, _ -> new Count());
        count.times++;
        first.ifPresentOrElse(id -> count.first = id, () -> count.without++);
        return first.isEmpty() ? "" : token(key);
    }

    private String token(Key key) {
        var token = Long.toUnsignedString(random.nextLong(), 36);
        tokens.put(token, key);
        return token;
    }

    /** Once for each search. */
    synchronized void opened(String token) {
        var key = tokens.remove(token);
        if (key != null) {
            counts.computeIfAbsent(key, _ -> new Count()).opened++;
        }
    }

    /** What was counted since the last time, city by city. */
    synchronized Map<MunicipalityCode, List<SearchCount>> drain() {
        var drained = counts;
        counts = new HashMap<>();
        return drained.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.getKey().city(),
                                Collectors.mapping(
                                        one -> count(one.getKey(), one.getValue()),
                                        Collectors.toList())));
    }

    private static SearchCount count(Key key, Count count) {
        return new SearchCount(
                key.day(), key.words(), count.times, count.without, count.opened, count.first);
    }

    /** Could not be handed over: comes again with the next. */
    synchronized void restore(MunicipalityCode city, List<SearchCount> kept) {
        for (var one : kept) {
            var count =
                    counts.computeIfAbsent(new Key(city, one.day(), one.words()), _ -> new Count());
            count.times += one.times();
            count.without += one.withoutResult();
            count.opened += one.firstOpened();
            count.first = count.first == null ? one.firstHit() : count.first;
        }
    }
}
