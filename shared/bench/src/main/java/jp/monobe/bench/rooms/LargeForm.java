package jp.monobe.bench.rooms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.Step;

/**
 * A form of so many fields, twenty on a page, every other one asked only when the one before has a
 * certain answer; and what its page does when a field is left: looks anew at what is asked and at
 * what is wrong, as {@code FormPage} does.
 */
final class LargeForm {

    private static final int ON_A_PAGE = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());
    private static final KnownPeople KNOWN =
            new KnownPeople(
                    false,
                    new KnownPerson(
                            "self", "物部　花", null, false, LocalDate.of(1992, 4, 1), "SELF", null),
                    List.of());

    private final FormRevision form;
    private Answers answers;
    private int at;

    LargeForm(int fields) {
        var steps = new ArrayList<Step>();
        for (int from = 0; from < fields; from += ON_A_PAGE) {
            steps.add(step(from, Math.min(fields, from + ON_A_PAGE)));
        }
        this.form = new FormRevision("bench", "2026-11", "長い様式", steps);
        var all = new LinkedHashMap<AnswerKey, Answer>();
        keys().forEach(key -> all.put(key, answer(key, 0)));
        this.answers = new Answers(all, List.of());
    }

    private static Step step(int from, int until) {
        return new Step(
                "step-" + from,
                "頁" + from,
                "",
                new Condition.Always(),
                Optional.empty(),
                IntStream.range(from, until).mapToObj(LargeForm::field).toList());
    }

    private static Field field(int number) {
        if (number % 2 == 0) {
            return new Field.YesNo(common(number, new Condition.Always()));
        }
        var when = new Condition.Is("answer.field-" + (number - 1), "true");
        return new Field.Text(common(number, when), Field.Text.Kind.PLAIN, 100);
    }

    private static Field.Common common(int number, Condition when) {
        return new Field.Common("field-" + number, "質問" + number, "", true, when);
    }

    /** What is answered to a question, anew each time where it is a text. */
    Answer answer(AnswerKey key, int turn) {
        boolean yesNo = form.field(key.field()).orElseThrow() instanceof Field.YesNo;
        return yesNo ? new Answer.YesNo(true) : new Answer.Text("答え" + turn);
    }

    List<AnswerKey> keys() {
        return form.fields().map(field -> AnswerKey.of(field.id())).toList();
    }

    /** One field after the other, all over the form. */
    AnswerKey next() {
        int fields = form.steps().size() * ON_A_PAGE;
        at = (at + 7) % fields;
        return AnswerKey.of("field-" + at);
    }

    /** What the page does after the save. */
    void left(AnswerKey key, Answer answer) {
        answers = answers.with(key, answer);
        var step =
                form.steps().stream()
                        .filter(each ->
                                each.fields().stream().anyMatch(f -> f.id().equals(key.field())))
                        .findFirst()
                        .orElseThrow();
        var view = FormView.of(form, KNOWN, answers, TODAY);
        if (view.fields(step, null).size() != step.fields().size()) {
            throw new IllegalStateException("A field is not asked: " + key);
        }
        if (!CHECK.problems(FormView.of(form, KNOWN, answers, TODAY), step).isEmpty()) {
            throw new IllegalStateException("Something is wrong: " + key);
        }
    }
}
