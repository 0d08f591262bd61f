package jp.monobe.procedure.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Split;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One of the filings that a conversation makes (申請): most make one, a bundle one for each procedure,
 * a split form one for each child (amendment 13).
 *
 * @param about the key of the person it is for; null when it is for the applicant
 * @param answers that count for it: of a split form without those about the other people
 */
public record FilingPart(FormRevision form, @Nullable String about, Answers answers) {

    /** In the order of the form, then of its people; empty when nobody was chosen. */
    public static List<FilingPart> of(FormView view) {
        return view.form().isBundle()
                ? view.form().parts().stream()
                        .filter(part -> view.evaluate(part.when(), null) == Truth.TRUE)
                        .flatMap(part -> ofForm(view.of(part.form())))
                        .toList()
                : ofForm(view).toList();
    }

    private static Stream<FilingPart> ofForm(FormView view) {
        var split = view.form().split();
        return split.isEmpty()
                ? Stream.of(new FilingPart(view.form(), null, view.effective()))
                : split(view, split.get());
    }

    private static Stream<FilingPart> split(FormView view, Split split) {
        var effective = view.effective();
        var all = view.people(split.group()).stream().map(GroupMember::key).toList();
        return all.stream()
                .filter(key -> view.evaluate(split.where(), key) == Truth.TRUE)
                .map(key -> new FilingPart(view.form(), key, only(effective, key, all)));
    }

    private static Answers only(Answers answers, String key, List<String> all) {
        var kept = new LinkedHashMap<AnswerKey, Answer>();
        answers.values()
                .forEach((question, answer) -> {
                    var person = question.person();
                    if (person == null || person.equals(key) || !all.contains(person)) {
                        kept.put(question, answer);
                    }
                });
        return new Answers(
                kept,
                answers.people().stream()
                        .filter(person ->
                                person.key().equals(key) || !all.contains(person.key()))
                        .toList());
    }
}
