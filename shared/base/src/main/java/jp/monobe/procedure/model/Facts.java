package jp.monobe.procedure.model;

import java.util.List;
import java.util.Optional;

/**
 * What conditions ask: the value of a named fact as text, empty when not known (yet). A text of no
 * length is known to be nothing (a question that is not asked): it equals no value.
 */
@FunctionalInterface
public interface Facts {
    Optional<String> value(String fact);

    /** The same facts about each person of a group. */
    default List<Facts> people(String group) {
        return List.of();
    }
}
