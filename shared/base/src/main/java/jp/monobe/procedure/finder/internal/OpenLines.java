package jp.monobe.procedure.finder.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monobe.procedure.finder.RuleLine;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Truth;

/** The lines of a rule with the questions that are open in each (未回答の質問), found once. */
final class OpenLines {

    private final Judge judge;
    private final Map<RuleLine, List<AnswerKey>> open = new LinkedHashMap<>();
    private final boolean grantable;

    OpenLines(Judge judge, FamilyFacts facts) {
        this.judge = judge;
        judge.lines().forEach(line -> open.put(line, open(line, facts)));
        grantable = judge.lines().stream().allMatch(line -> canHold(line, facts));
    }

    /** What only the office can say, or was answered by わからない, never becomes sure. */
    private boolean canHold(RuleLine line, FamilyFacts facts) {
        return Judge.truth(line.reading(), facts) == Truth.TRUE || !of(line).isEmpty();
    }

    Judge judge() {
        return judge;
    }

    boolean isGrantable() {
        return grantable;
    }

    List<AnswerKey> of(RuleLine line) {
        return open.getOrDefault(line, List.of());
    }

    List<RuleLine> with(AnswerKey key) {
        return open.keySet().stream().filter(line -> of(line).contains(key)).toList();
    }

    Stream<AnswerKey> all() {
        return open.values().stream().flatMap(List::stream).distinct();
    }

    static List<AnswerKey> open(RuleLine line, FamilyFacts facts) {
        return Judge.condition(line.reading()).stream()
                .filter(condition -> condition.evaluate(facts) == Truth.UNKNOWN)
                .flatMap(condition -> Evidence.of(condition, facts).stream())
                .filter(facts::isOpen)
                .toList();
    }
}
