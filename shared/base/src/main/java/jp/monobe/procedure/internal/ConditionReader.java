package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Condition.Compare.Operator;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions. {@code {answer.reason: MOVE_IN}} is one value, {@code {answer.reason: [BIRTH,
 * OTHER]}} one of several (of a question with several answers: one of them is among those), {@code
 * {children.counted: {at-least: 3}}} compares; several properties must all hold. {@code any},
 * {@code all} and {@code not} nest; {@code {some: {people: children, where: …}}} and {@code every}
 * ask about people of an earlier step.
 *
 * @param group the people the step is about; null in a step asked once, and for the step itself
 */
record ConditionReader(Vocabulary above, @Nullable String group) {

    private static final String ANSWER = "answer.";

    Condition read(Optional<Yaml> when) {
        return when.map(this::condition).orElse(new Condition.Always());
    }

    private Condition condition(Yaml yaml) {
        var section = yaml.section();
        var parts = new ArrayList<Condition>();
        for (var name : section.names()) {
            parts.add(part(name, section));
        }
        if (parts.isEmpty()) {
            throw yaml.error("Empty condition");
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition part(String name, Section section) {
        var value = section.get(name);
        return switch (name) {
            case "all" -> new Condition.And(conditions(value));
            case "any" -> new Condition.Or(conditions(value));
            case "not" -> new Condition.Not(condition(value));
            case "some" -> people(value.section(), Condition.Some::new);
            case "every" -> people(value.section(), Condition.Every::new);
            default -> comparison(name, values(name, section), value);
        };
    }

    private List<Condition> conditions(Yaml yaml) {
        return yaml.items().stream().map(this::condition).toList();
    }

    private Condition people(Section section, BiFunction<String, Condition, Condition> holdsFor) {
        var people = section.text("people");
        if (!above.knowsGroup(people)) {
            throw section.error("people", "No step above is about people: " + people);
        }
        var inner = new ConditionReader(above, people).condition(section.get("where"));
        section.done();
        return holdsFor.apply(people, inner);
    }

    private Condition comparison(String fact, PossibleValues possible, Yaml value) {
        if (value.isText()) {
            return holdsSeveral(fact)
                    ? new Condition.Includes(fact, possible.check(value))
                    : new Condition.Is(fact, possible.check(value));
        }
        if (value.isList() && holdsSeveral(fact)) {
            return new Condition.Or(
                    value.items().stream()
                            .<Condition>map(
                                    item -> new Condition.Includes(fact, possible.check(item)))
                            .toList());
        }
        if (value.isList()) {
            return new Condition.OneOf(fact, value.items().stream().map(possible::check).toList());
        }
        return compare(fact, possible, value.section());
    }

    private boolean holdsSeveral(String fact) {
        return fact.startsWith(ANSWER)
                && above.find(fact.substring(ANSWER.length()))
                        .filter(asked -> asked.field() instanceof Field.Several)
                        .isPresent();
    }

    /** Several comparisons, as of a range, must all hold. */
    private static Condition compare(String fact, PossibleValues possible, Section section) {
        var words = section.names();
        if (words.isEmpty()) {
            throw section.error("", "One of less, at-most, at-least, more is expected");
        }
        var parts =
                words.stream()
                        .<Condition>map(word ->
                                new Condition.Compare(
                                        fact,
                                        operator(word, section),
                                        value(fact, possible, word, section)))
                        .toList();
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private static Operator operator(String word, Section section) {
        return switch (word) {
            case "less" -> Operator.LESS;
            case "at-most" -> Operator.AT_MOST;
            case "at-least" -> Operator.AT_LEAST;
            case "more" -> Operator.MORE;
            default -> throw section.error(word, "Unknown comparison: " + word);
        };
    }

    private static String value(
            String fact, PossibleValues possible, String word, Section section) {
        if (!possible.ordered()) {
            throw section.error(word, fact + " has no order");
        }
        return possible.check(section.get(word));
    }

    private PossibleValues values(String fact, Section section) {
        return fact.startsWith(ANSWER)
                ? ofAnswer(fact.substring(ANSWER.length()), section, fact)
                : ofFact(fact, section);
    }

    private PossibleValues ofAnswer(String field, Section section, String fact) {
        var asked =
                above.find(field)
                        .orElseThrow(
                                () -> section.error(fact, "No question above is called " + field));
        if (asked.group() != null && !asked.group().equals(group)) {
            throw section.error(fact, field + " is asked about " + asked.group() + ": use some");
        }
        return PossibleValues.of(asked.field())
                .orElseThrow(() -> section.error(fact, field + " cannot be compared"));
    }

    private PossibleValues ofFact(String name, Section section) {
        var fact = above.fact(name).orElseThrow(() -> section.error(name, "No such fact: " + name));
        if (!fact.isKnownOf(Optional.ofNullable(group))) {
            throw section.error(name, name + " is known only in a step over people");
        }
        return PossibleValues.of(fact.type());
    }
}
