package jp.monobe.procedure.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.monobe.procedure.model.FactType;
import jp.monobe.procedure.model.Field;

/**
 * What a fact can be, so that a condition which can never hold is refused.
 *
 * @param expected in words, for the complaint
 * @param ordered whether less and more mean something
 */
record PossibleValues(String expected, boolean ordered, Predicate<String> allows) {

    /** Empty for a field whose answer is no single value. */
    static Optional<PossibleValues> of(Field field) {
        return switch (field) {
            case Field.Choice choice ->
                    Optional.of(codes(choice.options().stream().map(Field.Option::code).toList()));
            case Field.YesNo _ -> Optional.of(truth());
            case Field.Several several ->
                    Optional.of(codes(several.options().stream().map(Field.Option::code).toList()));
            case Field.Amount _, Field.Count _ -> Optional.of(number());
            case Field.Time _ -> Optional.of(time("a time", text -> LocalTime.parse(text) != null));
            case Field.Day _ -> Optional.of(time("a date", text -> LocalDate.parse(text) != null));
            case Field.Month _ ->
                    Optional.of(time("a month", text -> YearMonth.parse(text) != null));
            case Field.Text _, Field.Account _, Field.Attachment _, Field.Note _ ->
                    Optional.empty();
        };
    }

    static PossibleValues of(FactType type) {
        return switch (type) {
            case FactType.Truth() -> truth();
            case FactType.Number() -> number();
            case FactType.Date() -> time("a date", text -> LocalDate.parse(text) != null);
            case FactType.Code(var codes) -> codes(codes);
        };
    }

    String check(Yaml value) {
        if (!allows.test(value.text())) {
            throw value.error(value.text() + " is not " + expected);
        }
        return value.text();
    }

    private static PossibleValues codes(List<String> codes) {
        return new PossibleValues("one of " + codes, false, codes::contains);
    }

    private static PossibleValues truth() {
        return new PossibleValues("true or false", false, List.of("true", "false")::contains);
    }

    private static PossibleValues number() {
        return new PossibleValues("a number", true, text -> text.matches("[0-9]{1,15}"));
    }

    private static PossibleValues time(String expected, Predicate<String> parse) {
        return new PossibleValues(
                expected,
                true,
                text -> {
                    try {
                        return parse.test(text);
                    } catch (DateTimeParseException _) {
                        return false;
                    }
                });
    }
}
