package jp.monobe.procedure.finder.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.procedure.finder.Reading;
import jp.monobe.procedure.finder.RuleLine;
import jp.monobe.procedure.finder.Told;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Truth;

/** Holds a rule's lines against what is known (判定). */
public record Judge(List<RuleLine> lines) {

    /** All lines together. */
    Truth truth(FamilyFacts facts) {
        return Truth.all(lines, line -> truth(line.reading(), facts));
    }

    static Truth truth(Reading reading, FamilyFacts facts) {
        return switch (reading) {
            case Reading.Means(var condition, _) -> condition.evaluate(facts);
            case Reading.HoldsIf(var condition) ->
                    condition.evaluate(facts) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
            case Reading.Open() -> Truth.UNKNOWN;
            case Reading.Informs() -> Truth.TRUE;
        };
    }

    List<Condition> conditions() {
        return lines.stream().flatMap(line -> condition(line.reading()).stream()).toList();
    }

    static Optional<Condition> condition(Reading reading) {
        return switch (reading) {
            case Reading.Means(var condition, _) -> Optional.of(condition);
            case Reading.HoldsIf(var condition) -> Optional.of(condition);
            case Reading.Open(), Reading.Informs() -> Optional.empty();
        };
    }

    /** Line by line with the answers behind it; what asks nothing is left out. */
    List<Told> told(FamilyFacts facts) {
        return lines.stream()
                .filter(line -> !(line.reading() instanceof Reading.Informs))
                .map(line -> told(line, facts))
                .toList();
    }

    private static Told told(RuleLine line, FamilyFacts facts) {
        return switch (line.reading()) {
            case Reading.Means(var condition, var changeable) ->
                    told(line.text(), condition, changeable, facts);
            case Reading.HoldsIf(var condition) ->
                    condition.evaluate(facts) == Truth.FALSE
                            ? open(line.text(), Evidence.of(condition, facts))
                            : told(line.text(), condition, false, facts);
            case Reading.Open(), Reading.Informs() -> open(line.text(), Set.of());
        };
    }

    private static Told told(
            String text, Condition condition, boolean changeable, FamilyFacts facts) {
        var evidence = Evidence.of(condition, facts);
        var truth = condition.evaluate(facts);
        return truth == Truth.UNKNOWN
                ? new Told(text, truth, false, changeable, Set.of(), evidence)
                : new Told(text, truth, false, changeable, evidence, Set.of());
    }

    private static Told open(String text, Set<AnswerKey> because) {
        return new Told(text, Truth.UNKNOWN, true, false, because, Set.of());
    }
}
