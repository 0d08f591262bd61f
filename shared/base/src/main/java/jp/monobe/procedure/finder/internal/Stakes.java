package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Which questions can still change what a rule says (まだ意味のある質問). A question counts if some answer
 * to it settles the rule, whatever is answered to the others or left open; found by trying, so that
 * nothing is asked in vain however the conditions are written.
 */
final class Stakes {

    /** What was found of one person; it holds in the same way of others who look alike. */
    record Found(@Nullable String person, Set<AnswerKey> keys) {

        Set<AnswerKey> as(@Nullable String other) {
            return keys.stream().map(key -> swapped(key, other)).collect(Collectors.toSet());
        }

        private AnswerKey swapped(AnswerKey key, @Nullable String other) {
            if (key.person() == null || person == null || other == null) {
                return key;
            }
            var swapped =
                    key.person().equals(person)
                            ? other
                            : key.person().equals(other) ? person : key.person();
            return AnswerKey.of(key.field(), swapped);
        }
    }

    private final Judge judge;
    private final Thresholds thresholds;

    Stakes(Judge judge, Thresholds thresholds) {
        this.judge = judge;
        this.thresholds = thresholds;
    }

    /**
     * Keys of questions that make sense now and were not asked; none once the rule is settled. Of
     * people of whom the same is known one stands for all.
     */
    Set<AnswerKey> of(FamilyFacts facts) {
        var found = new LinkedHashSet<AnswerKey>();
        if (judge.truth(facts) != Truth.UNKNOWN) {
            return found;
        }
        var known = new HashMap<String, List<Answer>>();
        Function<AnswerKey, List<Answer>> answers =
                key -> known.computeIfAbsent(key.field(), id -> answers(id, facts));
        var lines = new OpenLines(judge, facts);
        var alike = new HashMap<Object, Boolean>();
        Function<AnswerKey, Object> look = key -> look(key, facts);
        lines.all()
                .filter(facts::makesSense)
                .filter(key ->
                        alike.computeIfAbsent(
                                look.apply(key),
                                _ -> new Trial(lines, facts, key, answers, look).settles()))
                .forEach(found::add);
        return found;
    }

    /** Equal for questions about people who cannot be told apart. */
    private Object look(AnswerKey key, FamilyFacts facts) {
        var person = key.person();
        return person == null
                ? key
                : List.of(
                        key.field(),
                        person.equals(facts.person()),
                        thresholds.profile(facts, person));
    }

    /** All answers to a question, or of dates those that stand for all. */
    private List<Answer> answers(String question, FamilyFacts facts) {
        return switch (facts.questions().get(question).field()) {
            case Field.Choice choice ->
                    choice.options().stream()
                            .<Answer>map(option -> new Answer.Chosen(option.code()))
                            .toList();
            case Field.YesNo _ -> List.of(new Answer.YesNo(true), new Answer.YesNo(false));
            case Field.Day _ -> days(question, facts.today());
            default -> throw new IllegalStateException("The finder asks no such question");
        };
    }

    private List<Answer> days(String question, LocalDate today) {
        return thresholds.daysOf(question, today).stream()
                .sorted(Comparator.reverseOrder())
                .<Answer>map(Answer.Day::new)
                .toList();
    }
}
