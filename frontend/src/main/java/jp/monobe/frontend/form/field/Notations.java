package jp.monobe.frontend.form.field;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.monobe.frontend.form.field.TypedInput.Notation;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;

/** How short values are typed (入力の書き方). */
final class Notations {

    private static final Pattern YEN = Pattern.compile("[0-9]{1,12}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    /** 9:30, 9時30分, 9時, 0930 and 930. */
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})(?:[:時]([0-9]{1,2})?分?|([0-9]{2}))");

    static final Notation AMOUNT =
            new Notation(
                    Notations::amount,
                    answer -> answer instanceof Answer.Amount(var yen) ? yen.formatted() : "",
                    "fill.amount.unreadable");

    static final Notation WHOLE =
            new Notation(
                    Notations::count,
                    answer ->
                            answer instanceof Answer.Count(var count)
                                    ? Integer.toString(count)
                                    : "",
                    "fill.count.unreadable");

    static final Notation CLOCK =
            new Notation(
                    Notations::time,
                    answer -> answer instanceof Answer.Time(var time) ? time.toString() : "",
                    "fill.time.unreadable");

    private Notations() {}

    private static Optional<Answer> amount(String typed) {
        var digits = typed.replaceAll("[,、円\\\\¥\\s]", "");
        return YEN.matcher(digits).matches()
                ? Optional.of(new Answer.Amount(new Yen(Long.parseLong(digits))))
                : Optional.empty();
    }

    private static Optional<Answer> count(String typed) {
        return COUNT.matcher(typed).matches()
                ? Optional.of(new Answer.Count(Integer.parseInt(typed)))
                : Optional.empty();
    }

    private static Optional<Answer> time(String typed) {
        var found = TIME.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = found.group(2) == null ? found.group(3) : found.group(2);
        try {
            return Optional.of(
                    new Answer.Time(
                            LocalTime.of(
                                    Integer.parseInt(found.group(1)),
                                    minutes == null ? 0 : Integer.parseInt(minutes))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
