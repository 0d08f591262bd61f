package jp.monobe.procedure.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was typed so far; immutable, in the order typed. */
public record Answers(Map<AnswerKey, Answer> values, List<TypedPerson> people) {

    public static final Answers NONE = new Answers(Map.of(), List.of());

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        people = List.copyOf(people);
    }

    public Optional<Answer> get(AnswerKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Sets an answer, or takes it back when {@code answer} is null. */
    public Answers with(AnswerKey key, @Nullable Answer answer) {
        var changed = new LinkedHashMap<>(values);
        if (answer == null) {
            changed.remove(key);
        } else {
            changed.put(key, answer);
        }
        return new Answers(changed, people);
    }

    /** Adds the person, or puts her in the place of the one with the same key. */
    public Answers with(TypedPerson person) {
        var changed = new ArrayList<>(people);
        changed.replaceAll(known -> known.key().equals(person.key()) ? person : known);
        if (!changed.contains(person)) {
            changed.add(person);
        }
        return new Answers(values, changed);
    }

    /**
     * These, with what was changed elsewhere meanwhile; where both sides changed something, it is
     * as it stands here.
     *
     * @param base from which both began
     */
    public Answers caughtUp(Answers base, Answers elsewhere) {
        return caughtUp(base, elsewhere, Set.of());
    }

    /**
     * The same; but where both sides changed something that may not be changed here any more, it is
     * as it stands elsewhere, or it would be undone where nobody can see to it.
     *
     * @param closed what may not be changed here any more
     */
    public Answers caughtUp(Answers base, Answers elsewhere, Set<AnswerKey> closed) {
        var caught = this;
        for (var key : keys(base, elsewhere)) {
            boolean untouched = get(key).equals(base.get(key)) || closed.contains(key);
            if (!base.get(key).equals(elsewhere.get(key)) && untouched) {
                caught = caught.with(key, elsewhere.values.get(key));
            }
        }
        for (var key : personKeys(base, elsewhere)) {
            var was = base.person(key);
            var is = elsewhere.person(key);
            if (!was.equals(is) && person(key).equals(was)) {
                caught = is.isPresent() ? caught.with(is.get()) : caught.without(key);
            }
        }
        return caught;
    }

    /**
     * What these changed and later ones have as it was before.
     *
     * @param base before these
     */
    public Set<AnswerKey> undoneBy(Answers later, Answers base) {
        return keys(base, this).stream()
                .filter(key -> !get(key).equals(base.get(key)))
                .filter(key -> later.get(key).equals(base.get(key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<TypedPerson> person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    private static Set<AnswerKey> keys(Answers some, Answers others) {
        var keys = new LinkedHashSet<>(some.values.keySet());
        keys.addAll(others.values.keySet());
        return keys;
    }

    private static Set<String> personKeys(Answers some, Answers others) {
        return Stream.of(some, others)
                .flatMap(each -> each.people.stream())
                .map(TypedPerson::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Takes a typed person out, with every answer about her. */
    public Answers without(String personKey) {
        var left = new LinkedHashMap<>(values);
        left.keySet().removeIf(key -> personKey.equals(key.person()));
        return new Answers(
                left, people.stream().filter(known -> !known.key().equals(personKey)).toList());
    }
}
