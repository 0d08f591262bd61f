package jp.monobe.procedure.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;

/**
 * How a newer revision of a form asks (様式の変更点), beside the one a draft was begun under. Each list
 * holds questions as they are read.
 *
 * @param added not asked before
 * @param dropped asked no more; answers to them do not go over
 * @param changed asked in other words or with other choices
 * @param ruled asked in the same words, and answered under another rule
 */
public record RevisionChanges(
        List<String> added, List<String> dropped, List<String> changed, List<Ruled> ruled) {

    /** A question, and what is another rule of its answer. */
    public record Ruled(String label, Rule rule) {}

    /** What may be another rule. */
    public enum Rule {
        /** Of an account: in the applicant's own name alone. */
        OWN_NAME,
        /** It has to be answered. */
        REQUIRED,
        /** What may be entered is bounded otherwise. */
        LIMITS
    }

    public RevisionChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        changed = List.copyOf(changed);
        ruled = List.copyOf(ruled);
    }

    public static RevisionChanges between(FormRevision was, FormRevision is) {
        return new RevisionChanges(
                questions(is)
                        .filter(field -> was.field(field.id()).isEmpty())
                        .map(label())
                        .toList(),
                questions(was)
                        .filter(field -> is.field(field.id()).isEmpty())
                        .map(label())
                        .toList(),
                questions(is)
                        .filter(field ->
                                was.field(field.id())
                                        .filter(old -> !isUnchanged(old, field))
                                        .isPresent())
                        .map(label())
                        .toList(),
                questions(is).flatMap(field -> ruled(was, field).stream()).toList());
    }

    private static Optional<Ruled> ruled(FormRevision was, Field is) {
        return was.field(is.id())
                .filter(old -> isUnchanged(old, is))
                .flatMap(old -> rule(old, is))
                .map(rule -> new Ruled(is.common().label(), rule));
    }

    private static Optional<Rule> rule(Field was, Field is) {
        if (isOwnNameOnly(is) && !isOwnNameOnly(was)) {
            return Optional.of(Rule.OWN_NAME);
        }
        if (is.common().required() && !was.common().required()) {
            return Optional.of(Rule.REQUIRED);
        }
        return limits(was).equals(limits(is)) ? Optional.empty() : Optional.of(Rule.LIMITS);
    }

    private static boolean isOwnNameOnly(Field field) {
        return field instanceof Field.Account(_, var only) && only;
    }

    private static List<Object> limits(Field field) {
        return switch (field) {
            case Field.Text(_, var kind, var longest) -> List.of(kind, longest);
            case Field.Day day ->
                    List.of(
                            day.pastAllowed(),
                            day.futureAllowed(),
                            String.valueOf(day.notBefore()),
                            day.mostAhead());
            case Field.Month month ->
                    List.of(
                            month.pastAllowed(),
                            month.futureAllowed(),
                            String.valueOf(month.notBefore()));
            case Field.Count(_, var least, var most, _) -> List.of(least, most);
            case Field.Attachment(_, var most) -> List.of(most);
            case Field.Choice _,
                    Field.Several _,
                    Field.Time _,
                    Field.YesNo _,
                    Field.Amount _,
                    Field.Account _,
                    Field.Note _ ->
                    List.of();
        };
    }

    private static java.util.function.Function<Field, String> label() {
        return field -> field.common().label();
    }

    private static Stream<Field> questions(FormRevision form) {
        return form.fields().filter(field -> !(field instanceof Field.Note));
    }

    private static boolean isUnchanged(Field was, Field is) {
        return SameQuestion.is(was, is)
                && SameQuestion.options(was).stream()
                        .map(Field.Option::label)
                        .toList()
                        .equals(
                                SameQuestion.options(is).stream()
                                        .map(Field.Option::label)
                                        .toList());
    }

    public boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty() && changed.isEmpty() && ruled.isEmpty();
    }

    /** What of a draft's answers answers the newer revision too. Who was typed stays. */
    public static Answers kept(FormRevision was, FormRevision is, Answers answers) {
        var kept = new Answers(java.util.Map.of(), answers.people());
        for (var entry : answers.values().entrySet()) {
            if (fits(was, is, entry.getKey(), entry.getValue())) {
                kept = kept.with(entry.getKey(), entry.getValue());
            }
        }
        return kept;
    }

    private static boolean fits(FormRevision was, FormRevision is, AnswerKey key, Answer answer) {
        var before = was.field(key.field());
        var now = is.field(key.field());
        return before.isPresent()
                && now.isPresent()
                && SameQuestion.fits(before.get(), now.get(), answer);
    }
}
