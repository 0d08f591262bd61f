package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import org.jspecify.annotations.Nullable;

/**
 * Somebody fills in a form as people do: most of it right, some left out, some wrong. By chance
 * from a seed.
 */
public record Attempt(KnownPeople known, Answers answers) {

    /** The day on which it is filled in. */
    public static final LocalDate TODAY = Forms.TODAY;

    private static final List<String> WRONG_TEXTS =
            List.of("ﾓﾉﾍﾞ ﾊﾅｺ", "物部 花子", "12", "x".repeat(400), "行\n行", "👩‍👧", "090-ABCD", "𠮷﨑");

    public static Attempt byChance(FormRevision form, Random random) {
        var known = Households.byChance(random);
        var answers =
                Forms.filled(
                        form,
                        known,
                        Households.typed(form, random),
                        (question, _) -> answer(question.field(), random));
        return new Attempt(known, answers);
    }

    private static @Nullable Answer answer(Field field, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1, 2 -> wrong(field, random);
            default -> right(field, random);
        };
    }

    private static Answer right(Field field, Random random) {
        return switch (field) {
            case Field.Choice choice -> new Answer.Chosen(code(choice.options(), random));
            case Field.Several several ->
                    new Answer.Several(List.of(code(several.options(), random)));
            case Field.YesNo _ -> new Answer.YesNo(random.nextBoolean());
            default -> Forms.usual(field);
        };
    }

    private static String code(List<Field.Option> options, Random random) {
        return options.get(random.nextInt(options.size())).code();
    }

    private static Answer wrong(Field field, Random random) {
        return switch (field) {
            case Field.Text _ ->
                    new Answer.Text(WRONG_TEXTS.get(random.nextInt(WRONG_TEXTS.size())));
            case Field.Choice _ -> new Answer.Chosen("NO-SUCH-OPTION");
            case Field.Several _ -> new Answer.Several(List.of("NO-SUCH-OPTION"));
            case Field.Day _ -> new Answer.Day(someDay(random));
            case Field.Month _ -> new Answer.Month(YearMonth.from(someDay(random)));
            case Field.Count count ->
                    new Answer.Count(random.nextBoolean() ? count.least() - 1 : count.most() + 1);
            case Field.Amount _ -> new Answer.Amount(Yen.of(random.nextLong(1L << 50)));
            case Field.Account _ -> account(random);
            case Field.Attachment files ->
                    new Answer.Files(
                            java.util.stream.LongStream.rangeClosed(0, files.mostFiles())
                                    .mapToObj(n -> new UUID(7, n))
                                    .toList());
            case Field.YesNo _, Field.Time _, Field.Note _ -> right(field, random);
        };
    }

    private static LocalDate someDay(Random random) {
        return TODAY.plusDays(random.nextInt(-60_000, 20_000));
    }

    private static Answer.Account account(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Answer.Account("9999", "001", "1", "1234567", "モノベ ハナコ");
            case 1 -> new Answer.Account("0175", "999", "1", "1234567", "モノベ ハナコ");
            case 2 -> new Answer.Account("0175", "201", "1", "12345678", "モノベ ハナコ");
            default -> new Answer.Account("0175", "201", "1", "1234567", "物部花子");
        };
    }
}
