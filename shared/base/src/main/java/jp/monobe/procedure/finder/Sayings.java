package jp.monobe.procedure.finder;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;

/** Puts answers into sentences (答えの言いかえ), and calls people what the family calls them. */
public final class Sayings {

    private static final int MONTHS_COUNTED = 36;
    private static final int YEAR = 12;

    private final Questions questions;
    private final Family family;
    private final LocalDate today;
    private final UnaryOperator<String> words;

    /**
     * @param words key to pattern of {@code messages/finder_ja.properties}
     */
    public Sayings(
            Questions questions, Family family, LocalDate today, UnaryOperator<String> words) {
        this.questions = questions;
        this.family = family;
        this.today = today;
        this.words = words;
    }

    /** With the product's own sentences. */
    public static Sayings japanese(Questions questions, Family family, LocalDate today) {
        var bundle = ResourceBundle.getBundle("messages.finder", Locale.JAPANESE);
        return new Sayings(questions, family, today, bundle::getString);
    }

    /** What was answered there, as a sentence; empty while it is not answered. */
    public Optional<String> of(AnswerKey key) {
        var question = questions.get(key.field());
        return family.get(key)
                .flatMap(answer ->
                        Optional.ofNullable(question.said().get(code(answer)))
                                .map(said -> filled(said, answer, key)));
    }

    private static String code(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> code;
            case Answer.YesNo(var yes) -> yes ? "YES" : "NO";
            case Answer.Day _ -> "DAY";
            default -> "";
        };
    }

    private String filled(String said, Answer answer, AnswerKey key) {
        var sentence = said.replace("{who}", key.person() == null ? "" : who(key.person()));
        return answer instanceof Answer.Day(var day)
                ? sentence.replace("{day}", date(day)).replace("{age}", age(day))
                : sentence;
    }

    /** A child by its name, else by its number; a parent as you or the partner. */
    public String who(String person) {
        for (int at = 0; at < family.children().size(); at++) {
            var child = family.children().get(at);
            if (child.key().equals(person)) {
                return child.name().isBlank()
                        ? say(
                                family.children().size() == 1 ? "finder.the-child" : "finder.child",
                                at + 1)
                        : say("finder.named", child.name());
            }
        }
        return say(person.equals(Family.PARTNER) ? "finder.partner" : "finder.you");
    }

    private String date(LocalDate day) {
        return say("finder.date", text(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String text(int year) {
        return Integer.toString(year);
    }

    /** In months while they matter, then in years. */
    private String age(LocalDate birth) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(birth, today.plusDays(1)));
        if (months < YEAR) {
            return say("finder.age.months", months);
        }
        return months < MONTHS_COUNTED && months % YEAR != 0
                ? say("finder.age.both", months / YEAR, months % YEAR)
                : say("finder.age.years", months / YEAR);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.apply(key), Locale.JAPAN).format(arguments);
    }
}
