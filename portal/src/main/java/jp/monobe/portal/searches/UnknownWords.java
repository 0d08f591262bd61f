package jp.monobe.portal.searches;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.monobe.exchange.SearchCount;

/**
 * Words nobody knows (知らないことば), which may be names: kept in memory alone, never written, until five
 * visitors on five days have used one. A restart forgets them, which errs on the side of people.
 */
final class UnknownWords {

    private static final int ENOUGH_DAYS = 5;
    private static final int ENOUGH_VISITORS = 5;
    private static final int MOST = 10_000;

    private record Seen(Set<LocalDate> days, Set<Integer> visitors) {

        boolean isCommon() {
            return days.size() >= ENOUGH_DAYS && visitors.size() >= ENOUGH_VISITORS;
        }
    }

    private final Map<String, Seen> seen =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * Whether a word is many people's, this time included.
     *
     * @param visitor tells one from another within this run of the program, and nothing else
     */
    synchronized boolean isCommon(String word, LocalDate day, int visitor) {
        var known = seen.computeIfAbsent(word, _ -> new Seen(new HashSet<>(), new HashSet<>()));
        known.days().removeIf(day.minusDays(SearchCount.DAYS_KEPT)::isAfter);
        known.days().add(day);
        if (known.visitors().size() < ENOUGH_VISITORS) {
            known.visitors().add(visitor);
        }
        return known.isCommon();
    }
}
