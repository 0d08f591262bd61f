package jp.monobe.procedure.model;

import java.util.List;

/**
 * When something is asked, shown or true. A small closed tree, not a script: forms, finder and
 * checks use the same. Evaluated in three truth values over {@link Facts}.
 */
public sealed interface Condition {

    /** Always true; what is written when nothing is. */
    record Always() implements Condition {}

    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Condition inner) implements Condition {}

    /** The fact has this value; values are compared as written ({@code true}, a code, a number). */
    record Is(String fact, String value) implements Condition {}

    record OneOf(String fact, List<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Several were chosen, and this is one of them. */
    record Includes(String fact, String value) implements Condition {}

    /** Compares a number or an ISO date. */
    record Compare(String fact, Operator operator, String value) implements Condition {
        public enum Operator {
            LESS,
            AT_MOST,
            AT_LEAST,
            MORE
        }
    }

    /** The condition holds for at least one person of a group that an earlier step asked about. */
    record Some(String group, Condition inner) implements Condition {}

    /** The condition holds for every person of a group; true when there is nobody. */
    record Every(String group, Condition inner) implements Condition {}

    /** True, false, or not known yet because a fact is missing. */
    default Truth evaluate(Facts facts) {
        return switch (this) {
            case Always() -> Truth.TRUE;
            case And(var all) -> Truth.all(all, part -> part.evaluate(facts));
            case Or(var any) -> Truth.any(any, part -> part.evaluate(facts));
            case Not(var inner) -> inner.evaluate(facts).not();
            case Is(var fact, var value) ->
                    facts.value(fact).map(value::equals).map(Truth::of).orElse(Truth.UNKNOWN);
            case OneOf(var fact, var values) ->
                    facts.value(fact).map(values::contains).map(Truth::of).orElse(Truth.UNKNOWN);
            case Includes(var fact, var value) ->
                    facts.value(fact)
                            .map(known -> Truth.of(List.of(known.split(",")).contains(value)))
                            .orElse(Truth.UNKNOWN);
            case Compare(var fact, var operator, var value) ->
                    facts.value(fact)
                            .map(known -> Truth.of(holds(known, value, operator)))
                            .orElse(Truth.UNKNOWN);
            case Some(var group, var inner) -> Truth.any(facts.people(group), inner::evaluate);
            case Every(var group, var inner) -> Truth.all(facts.people(group), inner::evaluate);
        };
    }

    private static boolean holds(String known, String value, Compare.Operator operator) {
        if (known.isEmpty()) {
            return false;
        }
        int comparison = Fact.compare(known, value);
        return switch (operator) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case AT_LEAST -> comparison >= 0;
            case MORE -> comparison > 0;
        };
    }
}
