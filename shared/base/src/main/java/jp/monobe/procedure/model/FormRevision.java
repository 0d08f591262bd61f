package jp.monobe.procedure.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One published revision of a procedure's form (様式). Never changes; a filing keeps the revision it
 * was begun under.
 *
 * @param procedure the catalogue's id, such as {@code child-allowance-claim}
 * @param revision such as {@code 2026-11}
 */
public record FormRevision(String procedure, String revision, String title, List<Step> steps) {

    public FormRevision {
        steps = List.copyOf(steps);
    }

    public Stream<Field> fields() {
        return steps.stream().flatMap(step -> step.fields().stream());
    }

    public Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
