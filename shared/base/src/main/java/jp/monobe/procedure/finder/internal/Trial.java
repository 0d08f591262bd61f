package jp.monobe.procedure.finder.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.monobe.procedure.finder.Reading;
import jp.monobe.procedure.finder.RuleLine;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Truth;

/**
 * Whether one question can settle a rule (試し). To refuse, one line must fail, so only that line's
 * questions are tried; to grant, all lines must hold. Few of the others are answered before many.
 */
final class Trial {

    /** Beyond this many tries a question is asked rather than left out. */
    private static final int MOST_TRIES = 150;

    /** So many people alike are told apart; no rule counts further. */
    private static final int APART = 3;

    private final OpenLines lines;
    private final FamilyFacts facts;
    private final AnswerKey key;
    private final Function<AnswerKey, List<Answer>> answers;
    private final Function<AnswerKey, Object> look;
    private int tries;

    Trial(
            OpenLines lines,
            FamilyFacts facts,
            AnswerKey key,
            Function<AnswerKey, List<Answer>> answers,
            Function<AnswerKey, Object> look) {
        this.lines = lines;
        this.facts = facts;
        this.key = key;
        this.answers = answers;
        this.look = look;
    }

    boolean settles() {
        var with = lines.with(key);
        int most = with.stream().mapToInt(line -> others(line).size()).max().orElse(0);
        return IntStream.rangeClosed(0, most)
                .anyMatch(size ->
                        with.stream()
                                .anyMatch(line ->
                                        refuses(line, size)
                                                || lines.isGrantable() && grants(line, size)));
    }

    private boolean refuses(RuleLine line, int size) {
        return line.reading() instanceof Reading.Means
                && anyWay(others(line), size, Map.of(), supposed -> refuses(line, supposed));
    }

    private boolean refuses(RuleLine line, Map<AnswerKey, Answer> supposed) {
        return lines.judge().truth(facts.supposing(supposed)) == Truth.UNKNOWN
                && answers.apply(key).stream()
                        .anyMatch(
                                answer -> truth(line, with(supposed, key, answer)) == Truth.FALSE);
    }

    private boolean grants(RuleLine line, int size) {
        return anyWay(others(line), size, Map.of(), supposed -> grants(line, supposed));
    }

    private boolean grants(RuleLine line, Map<AnswerKey, Answer> supposed) {
        return truth(line, supposed) == Truth.UNKNOWN
                && answers.apply(key).stream()
                        .map(answer -> with(supposed, key, answer))
                        .filter(more -> truth(line, more) == Truth.TRUE)
                        .anyMatch(this::othersHold);
    }

    /** Answers the others so that every line holds, and nothing held for sure without this one. */
    private boolean othersHold(Map<AnswerKey, Answer> supposed) {
        for (var line : lines.judge().lines()) {
            var truth = truth(line, supposed);
            if (truth == Truth.FALSE) {
                return false;
            }
            if (truth == Truth.UNKNOWN) {
                var others = others(line, supposed);
                return IntStream.rangeClosed(0, others.size())
                        .anyMatch(size ->
                                anyWay(
                                        others,
                                        size,
                                        supposed,
                                        more ->
                                                truth(line, more) == Truth.TRUE
                                                        && othersHold(more)));
            }
        }
        var before = new HashMap<>(supposed);
        before.remove(key);
        return lines.judge().truth(facts.supposing(before)) == Truth.UNKNOWN;
    }

    private List<List<AnswerKey>> others(RuleLine line) {
        return units(lines.of(line));
    }

    private List<List<AnswerKey>> others(RuleLine line, Map<AnswerKey, Answer> supposed) {
        return units(OpenLines.open(line, facts.supposing(supposed)));
    }

    /**
     * Questions to be answered apart; of many alike some for themselves, and the rest in the same
     * way, so that thirty children take hardly more tries than four.
     */
    private List<List<AnswerKey>> units(List<AnswerKey> keys) {
        var alike = new LinkedHashMap<Object, List<AnswerKey>>();
        for (var other : keys) {
            if (!other.equals(key)) {
                alike.computeIfAbsent(look.apply(other), _ -> new ArrayList<>()).add(other);
            }
        }
        var units = new ArrayList<List<AnswerKey>>();
        for (var same : alike.values()) {
            int alone = Math.min(same.size(), APART);
            same.subList(0, alone).forEach(one -> units.add(List.of(one)));
            if (alone < same.size()) {
                units.add(same.subList(alone, same.size()));
            }
        }
        return units;
    }

    /** Whether the test passes with so many of these questions answered in some way. */
    private boolean anyWay(
            List<List<AnswerKey>> others,
            int size,
            Map<AnswerKey, Answer> supposed,
            Predicate<Map<AnswerKey, Answer>> test) {
        if (size == 0) {
            return tries++ > MOST_TRIES || test.test(supposed);
        }
        return IntStream.rangeClosed(0, others.size() - size)
                .anyMatch(at ->
                        answers.apply(others.get(at).getFirst()).stream()
                                .anyMatch(answer ->
                                        anyWay(
                                                others.subList(at + 1, others.size()),
                                                size - 1,
                                                with(supposed, others.get(at), answer),
                                                test)));
    }

    private Truth truth(RuleLine line, Map<AnswerKey, Answer> supposed) {
        return Judge.truth(line.reading(), facts.supposing(supposed));
    }

    private static Map<AnswerKey, Answer> with(
            Map<AnswerKey, Answer> supposed, AnswerKey key, Answer answer) {
        return with(supposed, List.of(key), answer);
    }

    private static Map<AnswerKey, Answer> with(
            Map<AnswerKey, Answer> supposed, List<AnswerKey> keys, Answer answer) {
        var more = new HashMap<>(supposed);
        keys.forEach(key -> more.put(key, answer));
        return more;
    }
}
