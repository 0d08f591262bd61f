package jp.monobe.registry;

import java.time.Duration;
import java.util.Map;

/**
 * What an import stored.
 *
 * @param rows rows by table
 */
public record ImportReport(Map<String, Integer> rows, Duration duration) {

    public ImportReport {
        rows = Map.copyOf(rows);
    }

    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
