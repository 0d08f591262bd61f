package jp.monobe.standins.card;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts wrong entries one after the other; at the limit the card or account is locked, and even
 * the right one is refused. Kept in memory: a restart unlocks all.
 */
public final class PinTries {

    /** What an entry led to. */
    public sealed interface Result {
        record Right() implements Result {}

        record Wrong(int left) implements Result {}

        record Locked() implements Result {}
    }

    private final int limit;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    public PinTries(int limit) {
        this.limit = limit;
    }

    public Result enter(String key, boolean right) {
        int failed =
                failures.merge(
                        key,
                        right ? 0 : 1,
                        (before, more) -> before >= limit || !right ? before + more : 0);
        return failed >= limit
                ? new Result.Locked()
                : right ? new Result.Right() : new Result.Wrong(limit - failed);
    }

    public boolean isLocked(String key) {
        return failures.getOrDefault(key, 0) >= limit;
    }

    public int left(String key) {
        return Math.max(0, limit - failures.getOrDefault(key, 0));
    }

    public void unlockAll() {
        failures.clear();
    }

    public List<String> locked() {
        return failures.entrySet().stream()
                .filter(entry -> entry.getValue() >= limit)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
