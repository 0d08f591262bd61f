package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;

/** Answers by their kind, about one person or about the claim. */
record Given(Answers answers, @Nullable String person) {

    Given about(String key) {
        return new Given(answers, key);
    }

    private <A extends Answer> Optional<A> find(String field, Class<A> kind) {
        return answers.get(AnswerKey.of(field, person)).filter(kind::isInstance).map(kind::cast);
    }

    Optional<String> text(String field) {
        return find(field, Answer.Text.class).map(Answer.Text::value).filter(it -> !it.isBlank());
    }

    Optional<LocalDate> day(String field) {
        return find(field, Answer.Day.class).map(Answer.Day::value);
    }

    Optional<YearMonth> month(String field) {
        return find(field, Answer.Month.class).map(Answer.Month::value);
    }

    /** Whether it was asked and answered with yes. */
    boolean yes(String field) {
        return find(field, Answer.YesNo.class).map(Answer.YesNo::value).orElse(false);
    }

    /** Whether it was asked and answered with no. */
    boolean no(String field) {
        return find(field, Answer.YesNo.class).map(answer -> !answer.value()).orElse(false);
    }

    /** The constants of {@code type} are the codes of the field's options. */
    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return find(field, Answer.Chosen.class).map(chosen -> Enum.valueOf(type, chosen.code()));
    }

    <E extends Enum<E>> E chosen(String field, Class<E> type) {
        return choice(field, type).orElseThrow(() -> missing(field));
    }

    Optional<Answer.Account> account(String field) {
        return find(field, Answer.Account.class);
    }

    static IllegalStateException missing(String field) {
        return new IllegalStateException("A form without errors has no answer to " + field);
    }
}
