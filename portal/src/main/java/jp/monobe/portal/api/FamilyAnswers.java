package jp.monobe.portal.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.monobe.portal.api.InvalidInput.Collector;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a family has answered so far (回答).
 *
 * @param children how many there are; they are called {@code c1}, {@code c2}, …
 * @param answers by question, such as {@code residence}, {@code birth@c1}, {@code daytime@you};
 *     null for わからない
 */
record FamilyAnswers(@Nullable Integer children, @Nullable Map<String, @Nullable Object> answers) {

    private static final int LONGEST_KEY = 60;

    /** Throws {@link InvalidInput} with all that is wrong. */
    Family check(Finder finder) {
        var problems = new Collector();
        int count = children == null ? 0 : children;
        if (count < 0 || count > Family.MOST_CHILDREN) {
            problems.add("/children", "api.invalid.range", 0, Family.MOST_CHILDREN);
            problems.refuse();
        }
        var family = Family.of(count);
        for (var entry :
                answers == null ? Map.<String, Object>of().entrySet() : answers.entrySet()) {
            family = with(family, entry.getKey(), entry.getValue(), finder, problems);
        }
        problems.refuse();
        return family;
    }

    private static Family with(
            Family family, String name, @Nullable Object value, Finder finder, Collector problems) {
        var at = "/answers/" + pointer(name);
        var key = AnswerKey.parse(name.substring(0, Math.min(name.length(), LONGEST_KEY)));
        var question = finder.questions().find(key.field());
        if (question.isEmpty() || !isAbout(question.get(), key, family)) {
            problems.add(at, "api.invalid.unknown");
            return family;
        }
        return value == null
                ? family.notKnowing(key)
                : answer(question.get(), value, at, finder, problems)
                        .map(answer -> family.with(key, answer))
                        .orElse(family);
    }

    /** Cut, and with what RFC 6901 wants: it is told back. */
    private static String pointer(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_KEY))
                .replace("~", "~0")
                .replace("/", "~1");
    }

    private static boolean isAbout(FinderQuestion question, AnswerKey key, Family family) {
        var person = key.person();
        return switch (question.about()) {
            case FAMILY -> person == null;
            case CHILDREN ->
                    family.children().stream().anyMatch(child -> child.key().equals(person));
            case PARENTS -> Family.YOU.equals(person) || Family.PARTNER.equals(person);
        };
    }

    private static Optional<Answer> answer(
            FinderQuestion question, Object value, String at, Finder finder, Collector problems) {
        return switch (question.field()) {
            case Field.Choice choice -> chosen(choice, value, at, problems);
            case Field.Day _ -> day(question, value, at, finder, problems);
            default -> yesNo(value, at, problems);
        };
    }

    private static Optional<Answer> chosen(
            Field.Choice choice, Object value, String at, Collector problems) {
        if (choice.options().stream().noneMatch(option -> option.code().equals(value))) {
            problems.add(at, "api.invalid.word");
            return Optional.empty();
        }
        return Optional.of(new Answer.Chosen(value.toString()));
    }

    private static Optional<Answer> yesNo(Object value, String at, Collector problems) {
        if (value instanceof Boolean yes) {
            return Optional.of(new Answer.YesNo(yes));
        }
        problems.add(at, "api.invalid.type");
        return Optional.empty();
    }

    private static Optional<Answer> day(
            FinderQuestion question, Object value, String at, Finder finder, Collector problems) {
        try {
            var day = LocalDate.parse(value.toString());
            if (finder.isPossible(question, day)) {
                return Optional.of(new Answer.Day(day));
            }
            problems.add(at, "api.invalid.day-range");
        } catch (DateTimeException noDate) {
            problems.add(at, "api.invalid.date");
        }
        return Optional.empty();
    }
}
