package jp.monobe.procedure.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.Split;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One of the filings that a conversation makes (申請): most make one, a bundle one for each
 * procedure, a split form one for each child (amendment 13).
 *
 * @param about the key of the person it is for; null when it is for the applicant
 * @param known whom this filing shows: of a split form without the others of its group
 * @param answers that count for it, likewise
 */
public record FilingPart(
        FormRevision form, @Nullable String about, KnownPeople known, Answers answers) {

    /** In the order of the form, then of its people; empty when nobody was chosen. */
    public static List<FilingPart> of(FormView view) {
        return view.form().isBundle()
                ? view.form().parts().stream()
                        .filter(part -> view.evaluate(part.when(), null) == Truth.TRUE)
                        .flatMap(part -> ofForm(view.of(part.form())))
                        .toList()
                : ofForm(view).toList();
    }

    /** Whether nothing would be filed; only a bundle and a split form can come to that. */
    static boolean isNone(FormView view) {
        var form = view.form();
        return (form.isBundle() || form.split().isPresent()) && of(view).isEmpty();
    }

    private static Stream<FilingPart> ofForm(FormView view) {
        var split = view.form().split();
        return split.isEmpty()
                ? Stream.of(new FilingPart(view.form(), null, view.known(), view.effective()))
                : split(view, split.get());
    }

    private static Stream<FilingPart> split(FormView view, Split split) {
        return view.people(split.group()).stream()
                .map(GroupMember::key)
                .filter(key -> view.evaluate(split.where(), key) == Truth.TRUE)
                .map(key -> ofOne(view, key));
    }

    /** What was asked only because of somebody else of the group does not count for her. */
    private static FilingPart ofOne(FormView view, String about) {
        var known = only(view, about);
        var hers = only(view.answers(), others(view, about));
        var answers = FormView.of(view.form(), known, hers, view.today()).effective();
        return new FilingPart(view.form(), about, known, answers);
    }

    /**
     * Whom a form that splits knows when it is about one person: without the others of her group,
     * so that nothing is asked about them.
     */
    public static KnownPeople only(FormView view, String about) {
        var others = others(view, about);
        var known = view.known();
        return new KnownPeople(
                known.prefilled(),
                known.applicant(),
                known.household().stream()
                        .filter(person -> !others.contains(person.key()))
                        .toList());
    }

    private static Set<String> others(FormView view, String about) {
        return view.form().split().stream()
                .flatMap(split -> view.people(split.group()).stream())
                .map(GroupMember::key)
                .filter(key -> !key.equals(about))
                .collect(Collectors.toSet());
    }

    private static Answers only(Answers answers, Set<String> others) {
        var kept = new LinkedHashMap<AnswerKey, Answer>();
        answers.values()
                .forEach((question, answer) -> {
                    if (question.person() == null || !others.contains(question.person())) {
                        kept.put(question, answer);
                    }
                });
        return new Answers(
                kept,
                answers.people().stream()
                        .filter(person -> !others.contains(person.key()))
                        .toList());
    }
}
