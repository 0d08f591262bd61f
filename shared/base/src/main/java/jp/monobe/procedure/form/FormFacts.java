package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Facts;
import jp.monobe.procedure.model.Field;
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

    private final FormRevision form;
    private final FormPeople people;
    private final Answers answers;
    private final @Nullable String person;

    private FormFacts(FormPeople people, @Nullable String person) {
        this.form = people.form();
        this.answers = people.answers();
        this.people = people;
        this.person = person;
    }

    static FormFacts of(FormRevision form, KnownPeople known, Answers answers, LocalDate today) {
        return new FormFacts(new FormPeople(form, known, answers, today), null);
    }

    /** The same with what is known of one person. */
    FormFacts about(@Nullable String key) {
        return new FormFacts(people, key);
    }

    FormPeople people() {
        return people;
    }

    /** A step is left out only when its condition is false. */
    boolean asks(Step step) {
        return step.shownWhen().evaluate(about(null)) != Truth.FALSE;
    }

    /** A question is asked when its condition is true: it waits for the one it hangs on. */
    boolean asks(Step step, Field field, @Nullable String key) {
        return asks(step) && field.common().shownWhen().evaluate(about(key)) == Truth.TRUE;
    }

    @Override
    public List<Facts> people(String group) {
        return people.group(group).map(people::of).orElse(List.of()).stream()
                .<Facts>map(member -> about(member.key()))
                .toList();
    }

    @Override
    public Optional<String> value(String fact) {
        return fact.startsWith(ANSWER)
                ? answer(fact.substring(ANSWER.length()))
                : Fact.named(fact).flatMap(this::known);
    }

    private Optional<String> answer(String id) {
        for (var step : form.steps()) {
            for (var field : step.fields()) {
                if (field.id().equals(id)) {
                    return answer(step, field, step.people().isPresent() ? person : null);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> answer(Step step, Field field, @Nullable String key) {
        if (!asks(step, field, key)) {
            return Optional.of(NOTHING);
        }
        return answers.get(AnswerKey.of(field.id(), key))
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
            case Answer.Text(var text) -> text;
            // The loader lets no condition name these.
            case Answer.Account _, Answer.Files _ -> NOTHING;
        };
    }

    private Optional<String> known(Fact fact) {
        var known = people.known();
        return switch (fact) {
            case PREFILLED -> truth(known.prefilled());
            case CLAIMANT_KANA_KNOWN -> truth(known.applicant().kana() != null);
            case SPOUSE_IN_HOUSEHOLD ->
                    truth(
                            known.household().stream()
                                    .anyMatch(it -> it.relation().equals("SPOUSE")));
            case CHILDREN_COUNT -> Optional.of(Long.toString(people.count(Stage.CHILD)));
            case COUNTED_CHILDREN ->
                    Optional.of(
                            Long.toString(people.count(Stage.CHILD) + people.count(Stage.YOUTH)));
            case ANY_UNDER_THREE -> people.anyUnderThree().flatMap(FormFacts::truth);
            case PERSON_SOURCE -> member().map(it -> it.source().name());
            case PERSON_STAGE ->
                    member().flatMap(it -> Optional.ofNullable(it.birthDate()))
                            .map(birth -> Stage.of(birth, people.today()).name());
            case PERSON_RELATION -> member().flatMap(it -> Optional.ofNullable(it.relation()));
        };
    }

    private Optional<GroupMember> member() {
        return Optional.ofNullable(person).flatMap(people::find);
    }

    private static Optional<String> truth(boolean value) {
        return Optional.of(Boolean.toString(value));
    }
}
