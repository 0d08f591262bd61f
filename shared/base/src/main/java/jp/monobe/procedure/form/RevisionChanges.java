package jp.monobe.procedure.form;

import java.util.List;
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
 */
public record RevisionChanges(List<String> added, List<String> dropped, List<String> changed) {

    public RevisionChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        changed = List.copyOf(changed);
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
                        .toList());
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
        return added.isEmpty() && dropped.isEmpty() && changed.isEmpty();
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
