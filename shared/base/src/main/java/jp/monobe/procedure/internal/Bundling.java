package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Given;
import jp.monobe.procedure.model.Part;
import jp.monobe.procedure.model.Step;

/**
 * Lays the forms of a bundle's parts into one conversation: the bundle's own steps first, then each
 * part's; what two parts ask in the same words is asked once. What is asked under one id in other
 * words, or about other people, is refused.
 *
 * @param place where to complain
 */
record Bundling(Yaml place) {

    /** A step of a part, with the part's own condition. */
    private record Asked(Condition when, Step step) {}

    List<Step> merged(List<Step> own, List<Part> parts) {
        var byId = new LinkedHashMap<String, List<Asked>>();
        for (var part : parts) {
            for (var step : GivenFacts.stepsOf(part)) {
                byId.computeIfAbsent(step.id(), _ -> new ArrayList<>())
                        .add(new Asked(part.when(), step));
            }
        }
        for (var step : own) {
            if (byId.containsKey(step.id())) {
                throw place.error("Step of the bundle and of a part: " + step.id());
            }
        }
        var steps = new ArrayList<>(own);
        byId.values().stream()
                .map(this::one)
                .filter(step -> !step.fields().isEmpty())
                .forEach(steps::add);
        notBoth(steps, parts);
        onlyOnce(steps);
        return steps;
    }

    private Step one(List<Asked> asked) {
        var first = asked.getFirst().step();
        for (var other : asked) {
            var step = other.step();
            if (!step.title().equals(first.title())
                    || !step.lead().equals(first.lead())
                    || !step.people().equals(first.people())) {
                throw place.error("Parts tell of one step in other words: " + first.id());
            }
        }
        var whens = asked.stream().map(it -> both(it.when(), it.step().shownWhen())).toList();
        return new Step(
                first.id(),
                first.title(),
                first.lead(),
                either(whens),
                first.people(),
                fields(asked),
                asked.stream().flatMap(it -> it.step().rules().stream()).distinct().toList());
    }

    private List<Field> fields(List<Asked> asked) {
        Map<String, List<Condition>> whens = new LinkedHashMap<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (var part : asked) {
            for (var field : part.step().fields()) {
                var plain = plain(field);
                var known = fields.putIfAbsent(field.id(), plain);
                if (known != null && !known.equals(plain)) {
                    throw place.error("Parts ask in other words: " + field.id());
                }
                whens.computeIfAbsent(field.id(), _ -> new ArrayList<>())
                        .add(
                                both(
                                        both(part.when(), part.step().shownWhen()),
                                        field.common().shownWhen()));
            }
        }
        return fields.values().stream()
                .map(field ->
                        Fields.under(field, either(whens.getOrDefault(field.id(), List.of()))))
                .toList();
    }

    /** Without what each part says for itself: when it asks, and whose account it takes. */
    private static Field plain(Field field) {
        var always = Fields.under(field, new Condition.Always());
        return always instanceof Field.Account(var common, _) ? new Field.Account(common) : always;
    }

    /** What one part is given no other asks; what is taken from a question is asked in full. */
    private void notBoth(List<Step> steps, List<Part> parts) {
        var once = ids(steps.stream().filter(step -> step.people().isEmpty()));
        var ofPeople = ids(steps.stream().filter(step -> step.people().isPresent()));
        for (var part : parts) {
            part.given()
                    .forEach((id, given) -> {
                        if (!(given instanceof Given.Where)
                                && (once.contains(id) || ofPeople.contains(id))) {
                            throw place.error("Given to one part and asked by another: " + id);
                        }
                        isAsked(given, once, ofPeople);
                    });
        }
    }

    private void isAsked(Given given, Set<String> once, Set<String> ofPeople) {
        switch (given) {
            case Given.SameAs(var other) when !once.contains(other) ->
                    throw place.error("Given from a question nobody asks: " + other);
            case Given.BirthOf(var others) when !ofPeople.containsAll(others) ->
                    throw place.error("Given from a question of nobody: " + others);
            case Given.Where(_, var inner) -> isAsked(inner, once, ofPeople);
            case Given.Fixed _, Given.SameAs _, Given.BirthOf _ -> {}
        }
    }

    private static Set<String> ids(Stream<Step> steps) {
        return steps.flatMap(step -> step.fields().stream())
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    /** One question stands on one page. */
    private void onlyOnce(List<Step> steps) {
        var seen = new LinkedHashSet<String>();
        for (var step : steps) {
            for (var field : step.fields()) {
                if (!seen.add(field.id())) {
                    throw place.error("Asked on two pages: " + field.id());
                }
            }
        }
    }

    static Condition both(Condition one, Condition other) {
        if (one instanceof Condition.Always) {
            return other;
        }
        return other instanceof Condition.Always || one.equals(other)
                ? one
                : new Condition.And(List.of(one, other));
    }

    private static Condition either(List<Condition> any) {
        var distinct = any.stream().distinct().toList();
        return distinct.stream().anyMatch(Condition.Always.class::isInstance)
                ? new Condition.Always()
                : Optional.of(distinct)
                        .filter(it -> it.size() == 1)
                        .map(List::getFirst)
                        .orElseGet(() -> new Condition.Or(distinct));
    }
}
