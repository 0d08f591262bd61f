package jp.monobe.municipality;

import java.util.List;

/**
 * Which of a city's fees a recipient may have taken from 児童手当 (児童手当法21条), by the words of the form
 * she applies with.
 */
public record Deductions(List<Kind> kinds) {

    public Deductions {
        kinds = List.copyOf(kinds);
    }

    /**
     * @param kind a code of the form's question, such as {@code LUNCH}
     * @param fees kinds of the city's fees
     */
    public record Kind(String kind, List<String> fees) {
        public Kind {
            fees = List.copyOf(fees);
        }
    }

    /** Nothing where the city has no such fee. */
    public List<String> fees(String kind) {
        return kinds.stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .map(Kind::fees)
                .orElseGet(List::of);
    }
}
