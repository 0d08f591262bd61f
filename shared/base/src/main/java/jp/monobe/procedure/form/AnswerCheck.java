package jp.monobe.procedure.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** Whether one answer fits its question. */
record AnswerCheck(KnownBanks banks, FormView view) {

    /** Nobody alive remembers more; a slip of the year is caught. */
    private static final int MOST_YEARS = 130;

    private static final Pattern PHONE = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[-‐‑‒–—―−ー() \u3000]");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    Problem missing(Question question) {
        var key =
                switch (question.field()) {
                    case Field.Choice _, Field.YesNo _, Field.Several _ -> "form.missing.choice";
                    case Field.Account _ -> "form.missing.account";
                    case Field.Attachment _ -> "form.missing.file";
                    case Field.Text _,
                            Field.Day _,
                            Field.Month _,
                            Field.Time _,
                            Field.Count _,
                            Field.Amount _,
                            Field.Note _ ->
                            "form.missing.text";
                };
        return error(question, key);
    }

    /** A kind of answer that the field does not take comes from no page of ours; it is refused. */
    List<Problem> problems(Question question, Answer answer) {
        return switch (question.field()) {
            case Field.Text text when answer instanceof Answer.Text(var value) ->
                    text(question, text, value);
            case Field.Day day when answer instanceof Answer.Day(var value) ->
                    day(question, day, value);
            case Field.Month month when answer instanceof Answer.Month(var value) ->
                    month(question, month, value);
            case Field.Choice choice when answer instanceof Answer.Chosen(var code) ->
                    choice(question, choice, code);
            case Field.Several several when answer instanceof Answer.Several(var codes) ->
                    several(question, several, codes);
            case Field.Count count when answer instanceof Answer.Count(var value) ->
                    value >= count.least() && value <= count.most()
                            ? List.of()
                            : List.of(
                                    error(
                                            question,
                                            "form.count.range",
                                            Integer.toString(count.least()),
                                            Integer.toString(count.most()),
                                            count.unit()));
            case Field.Time _ when answer instanceof Answer.Time -> List.of();
            case Field.YesNo _ when answer instanceof Answer.YesNo -> List.of();
            case Field.Amount _ when answer instanceof Answer.Amount(var yen) ->
                    yen.amount() >= 0 && yen.amount() <= Field.Amount.MOST_YEN
                            ? List.of()
                            : List.of(error(question, "form.amount.range"));
            case Field.Account field when answer instanceof Answer.Account account ->
                    new AccountCheck(banks, view, field).problems(question, account);
            case Field.Attachment files when answer instanceof Answer.Files(var ids) ->
                    ids.size() <= files.mostFiles()
                            ? List.of()
                            : List.of(
                                    error(
                                            question,
                                            "form.files.too-many",
                                            Integer.toString(files.mostFiles())));
            case Field.Text _,
                    Field.Day _,
                    Field.Month _,
                    Field.Choice _,
                    Field.Several _,
                    Field.Count _,
                    Field.Time _,
                    Field.YesNo _,
                    Field.Amount _,
                    Field.Account _,
                    Field.Attachment _,
                    Field.Note _ ->
                    List.of(error(question, "form.kind"));
        };
    }

    private List<Problem> text(Question question, Field.Text field, String value) {
        if (value.isBlank()) {
            return field.common().required() ? List.of(missing(question)) : List.of();
        }
        if (value.length() > field.longest()
                && GRAPHEME.matcher(value).results().count() > field.longest()) {
            return List.of(
                    error(question, "form.text.too-long", Integer.toString(field.longest())));
        }
        boolean lines = field.kind() == Field.Text.Kind.LINES;
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && isBreak(c)))) {
            return List.of(error(question, "form.text.control"));
        }
        return switch (field.kind()) {
            case PLAIN, LINES, ADDRESS -> List.of();
            case KANA ->
                    Kana.isKana(value) ? List.of() : List.of(error(question, "form.text.kana"));
            case PHONE -> isPhone(value) ? List.of() : List.of(error(question, "form.text.phone"));
        };
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isPhone(String value) {
        if (PHONE.matcher(value).matches()) {
            return true;
        }
        var digits = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return PHONE.matcher(BETWEEN_DIGITS.matcher(digits).replaceAll("")).matches();
    }

    private List<Problem> day(Question question, Field.Day field, LocalDate value) {
        var today = view.today();
        if (isImplausible(value, today)) {
            return List.of(error(question, "form.day.implausible"));
        }
        if (value.isAfter(today) && !field.futureAllowed()) {
            return List.of(error(question, "form.day.future"));
        }
        if (value.isBefore(today) && !field.pastAllowed()) {
            return List.of(error(question, "form.day.past"));
        }
        int ahead = field.mostAhead();
        if (ahead > 0 && value.isAfter(today.plusDays(ahead))) {
            return List.of(error(question, "form.day.too-far", Integer.toString(ahead)));
        }
        return earlier(
                question,
                field.notBefore(),
                "form.day.earlier",
                it -> it instanceof Answer.Day(var first) && value.isBefore(first));
    }

    private List<Problem> earlier(
            Question question, @Nullable String above, String message, Predicate<Answer> later) {
        return Optional.ofNullable(above)
                .flatMap(id -> view.form().field(id))
                .filter(bound ->
                        view.answers()
                                .get(AnswerKey.of(bound.id(), question.key().person()))
                                .filter(later)
                                .isPresent())
                .map(bound -> error(question, message, bound.common().label()))
                .stream()
                .toList();
    }

    static boolean isImplausible(LocalDate value, LocalDate today) {
        return value.isBefore(today.minusYears(MOST_YEARS))
                || value.isAfter(today.plusYears(MOST_YEARS));
    }

    /** This month is neither past nor future: both sides take it. */
    private List<Problem> month(Question question, Field.Month field, YearMonth value) {
        var now = YearMonth.from(view.today());
        if (isImplausible(value.atDay(1), view.today())) {
            return List.of(error(question, "form.day.implausible"));
        }
        if (value.isAfter(now) && !field.futureAllowed()) {
            return List.of(error(question, "form.month.future"));
        }
        if (value.isBefore(now) && !field.pastAllowed()) {
            return List.of(error(question, "form.month.past"));
        }
        return earlier(
                question,
                field.notBefore(),
                "form.month.earlier",
                it -> it instanceof Answer.Month(var first) && value.isBefore(first));
    }

    private List<Problem> choice(Question question, Field.Choice field, String code) {
        return field.options().stream().anyMatch(option -> option.code().equals(code))
                ? List.of()
                : List.of(error(question, "form.choice.unknown"));
    }

    /** Each once, in the form's order: what the page makes. */
    private List<Problem> several(Question question, Field.Several field, List<String> codes) {
        if (codes.isEmpty()) {
            return field.common().required() ? List.of(missing(question)) : List.of();
        }
        var inOrder =
                field.options().stream().map(Field.Option::code).filter(codes::contains).toList();
        return inOrder.equals(codes) ? List.of() : List.of(error(question, "form.choice.unknown"));
    }

    static Problem error(Question question, String message, String... more) {
        return problem(question, Weight.ERROR, message, more);
    }

    static Problem problem(Question question, Weight weight, String message, String... more) {
        var args = new ArrayList<String>();
        args.add(question.field().common().label());
        args.addAll(List.of(more));
        return new Problem(question.step().id(), question.key(), weight, message, args);
    }
}
