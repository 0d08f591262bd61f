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
        List<Field> fields,
        List<Rule> rules) {

    public Step {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    public Step(
            String id,
            String title,
            String lead,
            Condition shownWhen,
            Optional<PeopleGroup> people,
            List<Field> fields) {
        this(id, title, lead, shownWhen, people, fields, List.of());
    }

    /** The same when asked under another condition, with other fields. */
    Step with(Condition when, List<Field> asked) {
        return new Step(id, title, lead, when, people, asked, rules);
    }
}
