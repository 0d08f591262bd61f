package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Facts;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormFact;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a form being filled in. What is not asked (any more) is nothing, whatever stands in
 * the draft, and so is an optional question left open; only a required one is not known yet.
 */
final class FormFacts implements Facts {

    private static final String NOTHING = "";
    private static final String ANSWER = "answer.";

    private final FormPeople people;
    private final Seen seen;
    private final @Nullable String person;

    /**
     * Where each question stands, and what was found out so far; conditions ask again and again.
     */
    private record Seen(
            Map<String, Placed> fields,
            Set<String> given,
            Map<AnswerKey, Boolean> asked,
            Map<String, Boolean> steps,
            Map<String, List<Facts>> people) {

        Seen(Map<String, Placed> fields, Set<String> given) {
            this(fields, given, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    private record Placed(Step step, Field field) {}

    private FormFacts(FormPeople people, Seen seen, @Nullable String person) {
        this.people = people;
        this.seen = seen;
        this.person = person;
    }

    static FormFacts of(FormRevision form, KnownPeople known, Answers answers, LocalDate today) {
        var fields = new HashMap<String, Placed>();
        for (var step : form.steps()) {
            step.fields().forEach(field -> fields.put(field.id(), new Placed(step, field)));
        }
        var seen = new Seen(fields, form.given());
        return new FormFacts(new FormPeople(form, known, answers, today), seen, null);
    }

    /** The same with what is known of one person. */
    FormFacts about(@Nullable String key) {
        return new FormFacts(people, seen, key);
    }

    FormPeople people() {
        return people;
    }

    /** A step is left out only when its condition is false. */
    boolean asks(Step step) {
        if (step.shownWhen() instanceof Condition.Always) {
            return true;
        }
        var known = seen.steps.get(step.id());
        if (known != null) {
            return known;
        }
        boolean asked = step.shownWhen().evaluate(about(null)) != Truth.FALSE;
        seen.steps.put(step.id(), asked);
        return asked;
    }

    /** A question is asked when its condition is true: it waits for the one it hangs on. */
    boolean asks(Step step, Field field, @Nullable String key) {
        var when = field.common().shownWhen();
        if (when instanceof Condition.Always) {
            return asks(step);
        }
        var question = AnswerKey.of(field.id(), key);
        var known = seen.asked.get(question);
        if (known != null) {
            return known;
        }
        boolean asked = asks(step) && when.evaluate(about(key)) == Truth.TRUE;
        seen.asked.put(question, asked);
        return asked;
    }

    @Override
    public List<Facts> people(String group) {
        return seen.people.computeIfAbsent(
                group,
                it -> people.of(it).stream().<Facts>map(member -> about(member.key())).toList());
    }

    @Override
    public Optional<String> value(String fact) {
        return fact.startsWith(ANSWER)
                ? answer(fact.substring(ANSWER.length()))
                : Fact.ofForms(fact).flatMap(this::known);
    }

    private Optional<String> answer(String id) {
        var placed = seen.fields.get(id);
        if (placed == null) {
            return seen.given.contains(id)
                    ? people.answers()
                            .get(AnswerKey.of(id))
                            .or(() -> people.answers().get(AnswerKey.of(id, person)))
                            .map(FormFacts::text)
                    : Optional.empty();
        }
        var step = placed.step();
        return answer(step, placed.field(), step.people().isPresent() ? person : null);
    }

    private Optional<String> answer(Step step, Field field, @Nullable String key) {
        if (!asks(step, field, key)) {
            return Optional.of(NOTHING);
        }
        return people.answers()
                .get(AnswerKey.of(field.id(), key))
                .map(FormFacts::text)
                .or(() -> field.common().required() ? Optional.empty() : Optional.of(NOTHING));
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> code;
            case Answer.YesNo(var yes) -> Boolean.toString(yes);
            case Answer.Day(var day) -> day.toString();
            case Answer.Month(var month) -> month.toString();
            case Answer.Amount(var yen) -> Long.toString(yen.amount());
            case Answer.Several(var codes) -> String.join(",", codes);
            case Answer.Count(var count) -> Integer.toString(count);
            case Answer.Time(var time) -> time.toString();
            case Answer.Text(var text) -> text;
            // The loader lets no condition name these.
            case Answer.Account _, Answer.Files _ -> NOTHING;
        };
    }

    private Optional<String> known(FormFact fact) {
        var known = people.known();
        return switch (fact) {
            case PREFILLED -> truth(known.prefilled());
            case CLAIMANT_KANA_KNOWN -> truth(known.applicant().kana() != null);
            case CLAIMANT_REPRESENTED -> truth(known.applicant().isRepresented());
            case SPOUSE_IN_HOUSEHOLD ->
                    truth(
                            known.household().stream()
                                    .anyMatch(it -> it.relation().equals("SPOUSE")));
            case CHILDREN_COUNT -> Optional.of(Long.toString(people.count(Stage.CHILD)));
            case COUNTED_CHILDREN ->
                    Optional.of(
                            Long.toString(people.count(Stage.CHILD) + people.count(Stage.YOUTH)));
            case ANY_UNDER_THREE -> people.anyUnderThree().flatMap(FormFacts::truth);
            case PERSON_SOURCE,
                    PERSON_STAGE,
                    PERSON_RELATION,
                    PERSON_AGE,
                    PERSON_AGE_MONTHS,
                    PERSON_CLASS_AGE ->
                    member().flatMap(it -> new PersonFacts(it, people.today()).value(fact));
        };
    }

    private Optional<GroupMember> member() {
        return Optional.ofNullable(person).flatMap(people::find);
    }

    private static Optional<String> truth(boolean value) {
        return Optional.of(Boolean.toString(value));
    }
}
