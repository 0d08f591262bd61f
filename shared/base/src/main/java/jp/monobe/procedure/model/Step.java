package jp.monobe.procedure.model;

import java.util.List;
import java.util.Optional;

/**
 * One page with one topic. With {@code people}, its fields are asked once for each person of that
 * group; else once.
 *
 * @param shownWhen left out only when false: the list of steps promises what may still come
 */
public record Step(
        String id,
        String title,
        String lead,
        Condition shownWhen,
        Optional<PeopleGroup> people,
        List<Field> fields) {

    public Step {
        fields = List.copyOf(fields);
    }
}
