package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Walks the claim through every branch of every page, the other pages answered by chance. */
class ClaimWalkTest {

    private static final int SITUATIONS_PER_PAGE = 12;

    private static final FormRevision FORM = Forms.claim();
    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());

    private final Random random = new Random(20261123);
    private final Set<String> seen = new HashSet<>();

    @Test
    void leadsFromEveryBranchToAFormWithoutErrors() {
        for (var page : FORM.steps()) {
            for (int i = 0; i < SITUATIONS_PER_PAGE; i++) {
                walk(page, situation(), Answers.NONE);
            }
        }

        assertThat(seen).containsAll(everything());
    }

    /** One beginning: who the registry knows, whom she types. */
    private record Situation(KnownPeople known, Answers typed) {}

    private Situation situation() {
        var child = Forms.member("c1", "CHILD", "2026-11-10");
        var grandchild = Forms.member("c2", "GRANDCHILD", "2015-04-01");
        var youth = Forms.member("y1", "CHILD", "2006-08-01");
        var spouse = Forms.member("s1", "SPOUSE", "1988-01-01");
        var typedChild = Forms.typed("t1", "children", "2020-02-29");
        var typedYouth = Forms.typed("t2", "youths", "2005-02-28");
        var none = Answers.NONE;
        var situations =
                List.of(
                        new Situation(Forms.unknown(), none.with(typedChild)),
                        new Situation(Forms.represented(), none.with(typedChild)),
                        new Situation(Forms.unknown(), none.with(typedChild).with(typedYouth)),
                        new Situation(Forms.household(child), none),
                        new Situation(Forms.household(spouse, child, grandchild), none),
                        new Situation(Forms.household(spouse, child), none.with(typedChild)),
                        new Situation(
                                Forms.household(youth, child, grandchild), none.with(typedYouth)),
                        new Situation(
                                Forms.household(spouse, grandchild),
                                none.with(typedChild).with(typedYouth)));
        return situations.get(random.nextInt(situations.size()));
    }

    /** Tries each answer to the first open question of the page, and goes on from there. */
    private void walk(Step page, Situation situation, Answers before) {
        var begun = before.people().isEmpty() ? merged(before, situation.typed()) : before;
        var view = view(situation, begun);
        var open =
                view.questions(page).stream()
                        .filter(_ -> view.isShown(page))
                        .filter(question -> isWalked(question, view.people(page)))
                        .filter(question -> !begun.values().containsKey(question.key()))
                        .filter(question -> !skipped.contains(question.key()))
                        .findFirst();
        if (open.isEmpty()) {
            finish(situation, begun);
            return;
        }
        var question = open.get();
        for (var answer : branches(question.field())) {
            note(question, answer);
            walk(page, situation, begun.with(question.key(), answer));
        }
        if (!question.field().common().required()) {
            skipped.add(question.key());
            walk(page, situation, begun);
            skipped.remove(question.key());
        }
    }

    /** Of several people one is led through all branches, the others answer by chance. */
    private static boolean isWalked(Question question, List<GroupMember> people) {
        return people.isEmpty() || people.getLast().key().equals(question.key().person());
    }

    private final Set<AnswerKey> skipped = new HashSet<>();

    private static Answers merged(Answers answers, Answers typed) {
        return new Answers(answers.values(), typed.people());
    }

    /** The rest by chance; then it must be a claim, and the pages must lead on and back. */
    private void finish(Situation situation, Answers begun) {
        var answers = Forms.filled(FORM, situation.known(), begun, this::byChance);
        var view = view(situation, answers);

        assertThat(CHECK.problems(view)).filteredOn(Problem::isError).isEmpty();
        assertThat(forward(view)).isEqualTo(view.steps());
        assertThat(backward(view)).isEqualTo(view.steps().reversed());
        assertThat(view.questions()).noneMatch(it -> it.field() instanceof Field.Note);
        assertThat(view(situation, view.effective()).questions()).isEqualTo(view.questions());
        assertThat(AnswersJson.readAnswers(AnswersJson.write(answers))).isEqualTo(answers);
        assertThat(AllowanceClaim.of(view)).isPresent();
    }

    private @Nullable Answer byChance(Question question, Answer usual) {
        if (skipped.contains(question.key())) {
            return null;
        }
        var branches = branches(question.field());
        var answer = branches.get(random.nextInt(branches.size()));
        note(question, answer);
        return !question.field().common().required() && random.nextBoolean() ? null : answer;
    }

    private static FormView view(Situation situation, Answers answers) {
        return FormView.of(FORM, situation.known(), answers, Forms.TODAY);
    }

    private static List<Answer> branches(Field field) {
        return switch (field) {
            case Field.Choice choice ->
                    choice.options().stream()
                            .<Answer>map(option -> new Answer.Chosen(option.code()))
                            .toList();
            case Field.YesNo _ -> List.of(new Answer.YesNo(true), new Answer.YesNo(false));
            default -> List.of(Forms.usual(field));
        };
    }

    private static List<Step> forward(FormView view) {
        var steps = new ArrayList<Step>();
        for (var step = view.first(); step.isPresent(); step = view.next(step.get().id())) {
            steps.add(step.get());
        }
        return steps;
    }

    private static List<Step> backward(FormView view) {
        var steps = new ArrayList<Step>();
        for (var step = view.previous("no-such-step-is-after-all");
                step.isPresent();
                step = view.previous(step.get().id())) {
            steps.add(step.get());
        }
        return steps;
    }

    private void note(Question question, Answer answer) {
        seen.add(question.field().id() + " " + branch(answer));
    }

    /** Each field, and each option of it, under some circumstances. */
    private static Set<String> everything() {
        return FORM.fields()
                .filter(field -> !(field instanceof Field.Note))
                .flatMap(field -> branches(field).stream().map(it -> field.id() + " " + branch(it)))
                .collect(Collectors.toSet());
    }

    private static String branch(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> code;
            case Answer.YesNo(var yes) -> Boolean.toString(yes);
            default -> "given";
        };
    }
}
