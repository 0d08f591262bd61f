package jp.monobe.portal.api;

import java.util.List;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the finder found (結果), never a decision.
 *
 * @param remaining how many services are not ruled out
 * @param services hits, then those that may apply, then near misses
 * @param questions what can still change the result, best first
 */
record FinderAnswer(long remaining, List<FoundService> services, List<Question> questions) {

    /**
     * One service.
     *
     * @param outcome {@code hit}, {@code may}, {@code near}
     * @param availableFrom for a near miss that only waits for time: the day
     * @param lines its conditions with what they rest on
     */
    record FoundService(
            String id,
            String title,
            String outcome,
            @Nullable FoundDeadline deadline,
            @Nullable FoundAmount expected,
            @Nullable String availableFrom,
            List<FoundLine> lines,
            String url) {}

    /**
     * The last day (期限).
     *
     * @param late whether the deadline itself is past; {@code day} is then the next best
     */
    record FoundDeadline(String day, boolean late, List<String> reasons) {}

    /**
     * An amount a rule computed.
     *
     * @param yen a month if {@code firstMonth} is given, else once
     */
    record FoundAmount(long yen, @Nullable String firstMonth, List<String> reasons) {}

    /**
     * One condition (条件).
     *
     * @param holds null while it is not known, or only the office can say
     * @param about whom: a child; null for the family
     * @param because what was answered
     */
    record FoundLine(
            String text, @Nullable Boolean holds, @Nullable String about, List<String> because) {}

    /**
     * A question to be asked.
     *
     * @param key under which its answer is sent
     * @param type {@code choice}, {@code yes-no}, {@code date}
     * @param options what may be chosen; of others empty
     */
    record Question(String key, String label, String type, List<QuestionOption> options) {

        static Question of(AnswerKey key, FinderQuestion question) {
            var label = question.field().common().label();
            return switch (question.field()) {
                case Field.Choice choice ->
                        new Question(
                                key.toString(),
                                label,
                                "choice",
                                choice.options().stream()
                                        .map(it -> new QuestionOption(it.code(), it.label()))
                                        .toList());
                case Field.Day _ -> new Question(key.toString(), label, "date", List.of());
                default -> new Question(key.toString(), label, "yes-no", List.of());
            };
        }
    }

    record QuestionOption(String code, String label) {}
}
