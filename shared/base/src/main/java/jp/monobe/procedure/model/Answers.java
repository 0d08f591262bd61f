package jp.monobe.procedure.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Takes a typed person out, with every answer about her. */
    public Answers without(String personKey) {
        var left = new LinkedHashMap<>(values);
        left.keySet().removeIf(key -> personKey.equals(key.person()));
        return new Answers(
                left, people.stream().filter(known -> !known.key().equals(personKey)).toList());
    }
}
