package jp.monobe.procedure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** Answers and people of every kind, with the characters that break codecs. */
final class RandomAnswers {

    private static final List<String> TEXTS =
            List.of("", " ", "髙﨑 𠮷", "葛󠄀城", "\"'\\", "行\n行", "\u0000", "{}", "カタカナ", "👩‍👧");

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    Answers answers() {
        var answers = Answers.NONE;
        for (int i = random.nextInt(12); i > 0; i--) {
            var person = random.nextBoolean() ? null : "k" + random.nextInt(3);
            answers = answers.with(AnswerKey.of("field-" + random.nextInt(9), person), answer());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            answers = answers.with(typed("k" + i));
        }
        return answers;
    }

    private Answer answer() {
        return switch (random.nextInt(8)) {
            case 0 -> new Answer.Text(text());
            case 1 -> new Answer.Day(day());
            case 2 -> new Answer.Month(YearMonth.from(day()));
            case 3 -> new Answer.Chosen(text());
            case 4 -> new Answer.YesNo(random.nextBoolean());
            case 5 -> new Answer.Amount(Yen.of(random.nextLong(1_000_000_000_000L)));
            case 6 -> new Answer.Account("0001", "002", "1", "0000123", text());
            default -> new Answer.Files(files());
        };
    }

    private List<UUID> files() {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(random.nextInt(3))
                .toList();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private TypedPerson typed(String key) {
        return new TypedPerson(
                key,
                "children",
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::day),
                perhaps(this::text));
    }

    KnownPeople people() {
        var household = Stream.generate(this::known).limit(random.nextInt(4)).toList();
        return new KnownPeople(random.nextBoolean(), known(), household);
    }

    private KnownPerson known() {
        return new KnownPerson(
                "m" + random.nextInt(99),
                text(),
                perhaps(this::text),
                random.nextBoolean(),
                day(),
                "CHILD",
                perhaps(this::text));
    }
}
