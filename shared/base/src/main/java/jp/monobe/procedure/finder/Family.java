package jp.monobe.procedure.finder;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;

/**
 * What a family has answered so far (回答); immutable. An answer about a child carries its key, one
 * about a parent {@link #YOU} or {@link #PARTNER}.
 *
 * @param unknown what was answered with わからない
 */
public record Family(List<Child> children, Map<AnswerKey, Answer> answers, Set<AnswerKey> unknown) {

    public static final String YOU = "you";
    public static final String PARTNER = "partner";

    /** More live in no household that a page could show. */
    public static final int MOST_CHILDREN = 30;

    /**
     * @param name what the family calls it; empty when not given
     */
    public record Child(String key, String name) {}

    public Family {
        if (children.size() > MOST_CHILDREN) {
            throw new IllegalArgumentException("More than " + MOST_CHILDREN + " children");
        }
        children = List.copyOf(children);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        unknown = Set.copyOf(unknown);
    }

    /** A family with so many children, of whom nothing is known yet. */
    public static Family of(int children) {
        return new Family(List.of(), Map.of(), Set.of()).withChildren(children);
    }

    /** With so many children; those at the end go with what was said of them. */
    public Family withChildren(int count) {
        var kept = new java.util.ArrayList<>(children.subList(0, Math.min(count, children.size())));
        for (int number = 1; kept.size() < count; number++) {
            var key = "c" + number;
            if (kept.stream().noneMatch(child -> child.key().equals(key))) {
                kept.add(new Child(key, ""));
            }
        }
        var gone = new HashSet<String>();
        children.stream().filter(child -> !kept.contains(child)).forEach(it -> gone.add(it.key()));
        return new Family(kept, without(answers, gone), without(unknown, gone));
    }

    private static Map<AnswerKey, Answer> without(Map<AnswerKey, Answer> all, Set<String> gone) {
        var left = new LinkedHashMap<>(all);
        left.keySet().removeIf(key -> key.person() != null && gone.contains(key.person()));
        return left;
    }

    private static Set<AnswerKey> without(Set<AnswerKey> all, Set<String> gone) {
        var left = new HashSet<>(all);
        left.removeIf(key -> key.person() != null && gone.contains(key.person()));
        return left;
    }

    public Family naming(String child, String name) {
        var named =
                children.stream()
                        .map(it -> it.key().equals(child) ? new Child(child, name) : it)
                        .toList();
        return new Family(named, answers, unknown);
    }

    public Family with(AnswerKey key, Answer answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(key, answer);
        var left = new HashSet<>(unknown);
        left.remove(key);
        return new Family(children, changed, left);
    }

    /** わからない. */
    public Family notKnowing(AnswerKey key) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(key);
        var more = new HashSet<>(unknown);
        more.add(key);
        return new Family(children, changed, more);
    }

    /** As if it had never been asked. */
    public Family forgetting(AnswerKey key) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(key);
        var left = new HashSet<>(unknown);
        left.remove(key);
        return new Family(children, changed, left);
    }

    public Optional<Answer> get(AnswerKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    public boolean isAsked(AnswerKey key) {
        return answers.containsKey(key) || unknown.contains(key);
    }
}
