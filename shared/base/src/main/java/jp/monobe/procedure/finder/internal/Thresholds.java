package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.finder.Questions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.FinderFact;
import org.jspecify.annotations.Nullable;

/**
 * The values at which conditions change their mind about a date (境目), and from these the dates that
 * stand for all others: the two on both sides of each.
 */
final class Thresholds {

    private static final int YEARS_BACK = 40;
    private static final int YEARS_AHEAD = 3;
    private static final long CHILDHOOD = 18;
    private static final long LAST_COUNTED = 21;

    private final Questions questions;
    private final Map<FinderFact, Set<Long>> values = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean everybody;
    private boolean order;

    /** With those of the questions asked for: when they make sense may hang on a date too. */
    Thresholds(List<Condition> conditions, Questions questions) {
        this.questions = questions;
        conditions.forEach(this::collect);
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.Always() -> {}
            case Condition.And(var all) -> all.forEach(this::collect);
            case Condition.Or(var any) -> any.forEach(this::collect);
            case Condition.Not(var inner) -> collect(inner);
            case Condition.Some(_, var inner) -> ofEverybody(inner);
            case Condition.Every(_, var inner) -> ofEverybody(inner);
            case Condition.Is(var fact, var value) -> add(fact, value);
            case Condition.Includes(var fact, var value) -> add(fact, value);
            case Condition.OneOf(var fact, var all) -> all.forEach(value -> add(fact, value));
            case Condition.Compare(var fact, _, var value) -> add(fact, value);
        }
    }

    private void ofEverybody(Condition inner) {
        everybody = true;
        collect(inner);
    }

    private void add(String name, String value) {
        var fact = Fact.ofFinder(name);
        fact.ifPresent(it -> add(it, value));
        var question = fact.map(FinderFact::source).orElse(name.replaceFirst("^answer\\.", ""));
        if (seen.add(question)) {
            questions.find(question).map(FinderQuestion::shownWhen).ifPresent(this::collect);
        }
    }

    /** Counts of children change where a child's own age does. */
    private void add(FinderFact fact, String value) {
        everybody |= fact.measure().isEmpty();
        order |= fact == FinderFact.CHILD_ORDER_UNDER_18;
        switch (fact) {
            case CHILDREN_TO_22 -> of(FinderFact.CHILD_CLASS_AGE).add(LAST_COUNTED + 1);
            case CHILDREN_UNDER_18, CHILD_ORDER_UNDER_18 ->
                    of(FinderFact.CHILD_AGE_YEARS).add(CHILDHOOD);
            case CHILDREN_ATTENDING -> {}
            case CHILD_AGE_MONTHS,
                    CHILD_AGE_YEARS,
                    CHILD_CLASS_AGE,
                    DUE_IN_WEEKS,
                    DUE_IN_MONTHS,
                    MOVED_IN_MONTHS -> {
                of(fact).add(Long.parseLong(value));
                of(fact).add(Long.parseLong(value) + 1);
            }
        }
    }

    private Set<Long> of(FinderFact fact) {
        return values.computeIfAbsent(fact, _ -> new TreeSet<>());
    }

    /** Whether it hangs on people beside the one looked at. */
    boolean looksAtEverybody() {
        return everybody;
    }

    /**
     * All that these conditions can see of somebody; equal for people whom they cannot tell apart.
     * Of a day it is the side of each border that it is on.
     */
    Object profile(FamilyFacts facts, @Nullable String person) {
        var known = new ArrayList<Object>();
        for (var question : seen) {
            var key = AnswerKey.of(question, person);
            known.add(
                    facts.answer(key)
                            .map(answer -> sides(question, answer, facts.today()))
                            .orElse(facts.isOpen(key)));
        }
        known.add(Family.PARTNER.equals(person));
        return known;
    }

    private Object sides(String question, Answer answer, LocalDate today) {
        return answer instanceof Answer.Day(var day) && !order
                ? sides(question, day, today)
                : answer;
    }

    private Object sides(String question, LocalDate day, LocalDate today) {
        var sides = new ArrayList<Boolean>();
        values.forEach((fact, numbers) -> {
            if (fact.source().equals(question)) {
                fact.measure()
                        .map(measure -> measure.of(day, today))
                        .ifPresent(value -> numbers.forEach(number -> sides.add(value >= number)));
            }
        });
        return sides;
    }

    /**
     * The days to come, in order, on which what was answered there falls on the other side of a
     * border as time passes.
     */
    Set<LocalDate> changes(String question, LocalDate answered, LocalDate today, int within) {
        var days = new TreeSet<LocalDate>();
        values.forEach((fact, numbers) -> {
            if (fact.source().equals(question)) {
                fact.measure()
                        .ifPresent(measure ->
                                numbers.forEach(number ->
                                        change(
                                                day -> measure.of(answered, day) >= number,
                                                today,
                                                today.plusDays(within),
                                                days)));
            }
        });
        return days;
    }

    /** The first day of the other kind, found by halving; there is at most one border. */
    private static void change(
            Predicate<LocalDate> side, LocalDate from, LocalDate until, Set<LocalDate> days) {
        boolean before = side.test(from);
        if (side.test(until) == before) {
            return;
        }
        var low = from;
        var high = until;
        while (low.plusDays(1).isBefore(high)) {
            var middle = low.plusDays(low.until(high, ChronoUnit.DAYS) / 2);
            if (side.test(middle) == before) {
                low = middle;
            } else {
                high = middle;
            }
        }
        days.add(high);
    }

    Set<LocalDate> daysOf(String question, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        values.forEach((fact, numbers) -> {
            if (fact.source().equals(question)) {
                fact.measure()
                        .ifPresent(measure ->
                                numbers.forEach(number -> border(measure, number, today, days)));
            }
        });
        if (days.isEmpty()) {
            days.add(today);
        }
        return days;
    }

    /** The last day on one side of the border and the first on the other, found by halving. */
    private static void border(
            FinderFact.Measure measure, long number, LocalDate today, Set<LocalDate> days) {
        var found = new TreeSet<LocalDate>();
        change(
                day -> measure.of(day, today) >= number,
                today.minusYears(YEARS_BACK),
                today.plusYears(YEARS_AHEAD),
                found);
        found.forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
    }
}
