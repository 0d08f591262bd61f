package jp.monobe.procedure.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One published revision of a procedure's form (様式). Never changes; a filing keeps the revision it
 * was begun under.
 *
 * @param procedure the catalogue's id, such as {@code child-allowance-claim}
 * @param revision such as {@code 2026-11}
 * @param split a filing for each of some people; empty for one filing
 * @param parts the procedures that a bundle (まとめて申請) files; empty for a form of its own
 * @param earlierUntil the last day on which drafts under the revision before this one are handed in
 *     as they are; empty: none is set
 * @param handling what the office makes of it; empty for a bundle and where a room of its own knows
 */
public record FormRevision(
        String procedure,
        String revision,
        String title,
        List<Step> steps,
        Optional<Split> split,
        List<Part> parts,
        Optional<LocalDate> earlierUntil,
        Optional<Handling> handling) {

    /** The step that asks who files for another for proof; where it is, a legal one may file. */
    public static final String REPRESENTATIVE = "representative";

    public FormRevision {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** A form that makes one filing and is judged by a room of its own. */
    public FormRevision(String procedure, String revision, String title, List<Step> steps) {
        this(
                procedure,
                revision,
                title,
                steps,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Ids of questions that a bundle answers for its parts. */
    public Set<String> given() {
        return parts.stream()
                .flatMap(part -> part.given().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isBundle() {
        return !parts.isEmpty();
    }

    /** Whether a legal representative may file it (法定代理人); of a bundle each of its parts. */
    public boolean isForRepresentatives() {
        return step(REPRESENTATIVE).isPresent()
                && parts.stream().allMatch(part -> part.form().isForRepresentatives());
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
