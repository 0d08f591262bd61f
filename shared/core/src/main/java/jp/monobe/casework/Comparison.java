package jp.monobe.casework;

import java.util.List;

/** One person of the filing beside the registry: left as filed, right as registered that day. */
public record Comparison(String heading, Match match, List<Row> rows) {

    public enum Match {
        /** Found in the registry by its own id. */
        KNOWN,
        /** Typed by hand; the registry has exactly one such person. */
        FOUND,
        /** Typed by hand; the registry has none or several. */
        NOT_FOUND
    }

    /**
     * @param item message key of the item, such as {@code person.name}
     * @param differs marked for the clerk
     */
    public record Row(String item, String filed, String registered, boolean differs) {}

    public Comparison {
        rows = List.copyOf(rows);
    }
}
