package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks now, given what is known and answered; made anew after each answer and not kept
 * (nor shared between threads). A step is there unless its condition is false, a field only when
 * its condition is true: so the list of steps is never longer than promised, and a question waits
 * for the one it hangs on.
 */
public final class FormView {

    private final FormRevision form;
    private final Answers answers;
    private final FormFacts facts;

    /** Asked for again and again by what checks or shows the form. */
    private final Map<FieldsOf, List<Field>> fields = new HashMap<>();

    private final Map<String, List<Question>> questions = new HashMap<>();

    private @Nullable List<Step> steps;

    private record FieldsOf(String step, @Nullable String person) {}

    private FormView(FormRevision form, Answers answers, FormFacts facts) {
        this.form = form;
        this.answers = answers;
        this.facts = facts;
    }

    /**
     * @param today the day of business, which decides who is a child and who a youth
     */
    public static FormView of(
            FormRevision form, KnownPeople known, Answers answers, LocalDate today) {
        var all =
                form.isBundle()
                        ? Completion.of(form, new FormPeople(form, known, answers, today), answers)
                        : answers;
        return new FormView(form, all, FormFacts.of(form, known, all, today));
    }

    /** The same people and answers as another form asks about them. */
    FormView of(FormRevision other) {
        return of(other, known(), answers, today());
    }

    /** Of a group by its id. */
    public List<GroupMember> people(String group) {
        return facts.people().of(group);
    }

    public FormRevision form() {
        return form;
    }

    /** All that is in the draft, also what is not asked any more. */
    public Answers answers() {
        return answers;
    }

    public KnownPeople known() {
        return facts.people().known();
    }

    public LocalDate today() {
        return facts.people().today();
    }

    /** The steps as they come; one with nothing to ask or read is left out. */
    public List<Step> steps() {
        var known = steps;
        if (known == null) {
            known = form.steps().stream().filter(this::isShown).toList();
            steps = known;
        }
        return known;
    }

    public boolean isShown(Step step) {
        if (!facts.asks(step)) {
            return false;
        }
        return step.people().isPresent()
                ? facts.people().isFirstAbout(step) || !people(step).isEmpty()
                : !fields(step, null).isEmpty();
    }

    /**
     * The people of a step, those of the registry first; none in a step asked once. A later step
     * about the same people has only those of whom it asks something.
     */
    public List<GroupMember> people(Step step) {
        if (step.people().isEmpty()) {
            return List.of();
        }
        var all = people(step.people().get());
        return facts.people().isFirstAbout(step)
                ? all
                : all.stream().filter(person -> !fields(step, person.key()).isEmpty()).toList();
    }

    /** Whether no earlier step is about the same people; false of one asked once. */
    public boolean isFirstAbout(Step step) {
        return facts.people().isFirstAbout(step);
    }

    /** Whether a person of a group is one of those it is for; not known without a birth date. */
    Truth isMeant(GroupMember person, PeopleGroup group) {
        return facts.people().isMeant(person, group);
    }

    /** What a condition says of the form, or of one person in it. */
    public Truth evaluate(Condition condition, @Nullable String person) {
        return condition.evaluate(facts.about(person));
    }

    public List<GroupMember> people(PeopleGroup group) {
        return facts.people().of(group);
    }

    /** The fields, notes included, in a step asked once ({@code person} null) or about a person. */
    public List<Field> fields(Step step, @Nullable String person) {
        var of = new FieldsOf(step.id(), person);
        var known = fields.get(of);
        if (known == null) {
            known = step.fields().stream().filter(it -> facts.asks(step, it, person)).toList();
            fields.put(of, known);
        }
        return known;
    }

    /** All that is to be answered now, in order; notes are not among them. */
    public List<Question> questions() {
        return steps().stream().flatMap(step -> questions(step).stream()).toList();
    }

    public List<Question> questions(Step step) {
        var known = questions.get(step.id());
        if (known == null) {
            known =
                    step.people().isEmpty()
                            ? List.copyOf(of(step, null))
                            : people(step).stream()
                                    .flatMap(person -> of(step, person.key()).stream())
                                    .toList();
            questions.put(step.id(), known);
        }
        return known;
    }

    private List<Question> of(Step step, @Nullable String person) {
        var of = new ArrayList<Question>();
        for (var field : fields(step, person)) {
            if (!(field instanceof Field.Note)) {
                of.add(new Question(step, field, AnswerKey.of(field.id(), person)));
            }
        }
        return of;
    }

    public Optional<Step> first() {
        return steps().stream().findFirst();
    }

    /** The step after this one, which may itself have vanished meanwhile; empty after the last. */
    public Optional<Step> next(String stepId) {
        return form.steps().stream()
                .dropWhile(step -> !step.id().equals(stepId))
                .skip(1)
                .filter(this::isShown)
                .findFirst();
    }

    public Optional<Step> previous(String stepId) {
        return form.steps().stream()
                .takeWhile(step -> !step.id().equals(stepId))
                .filter(this::isShown)
                .reduce((_, last) -> last);
    }

    /**
     * What is handed in: only answers to what is asked now, and only people who are asked about.
     */
    public Answers effective() {
        var asked = new LinkedHashMap<AnswerKey, Answer>();
        for (var question : questions()) {
            answers.get(question.key()).ifPresent(answer -> asked.put(question.key(), answer));
        }
        var groups =
                steps().stream()
                        .flatMap(step -> step.people().stream())
                        .map(PeopleGroup::id)
                        .collect(Collectors.toSet());
        return new Answers(
                asked,
                answers.people().stream()
                        .filter(person -> groups.contains(person.group()))
                        .toList());
    }
}
