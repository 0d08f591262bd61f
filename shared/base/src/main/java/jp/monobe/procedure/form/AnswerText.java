package jp.monobe.procedure.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Banks;

/**
 * Answers as a document shows them. Of an account the last digits alone; of an address only that it
 * was given, since it may be somebody's who lives apart (amendment 18).
 */
public final class AnswerText {

    private static final int DIGITS_SHOWN = 3;

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.form", Locale.JAPANESE);

    private final Function<UUID, Optional<String>> fileNames;

    /**
     * @param fileNames of the files that are at hand
     */
    public AnswerText(Function<UUID, Optional<String>> fileNames) {
        this.fileNames = fileNames;
    }

    public String of(Field field, Answer answer) {
        return switch (answer) {
            case Answer.Text(var value) -> isAddress(field) ? word("address-given") : value;
            case Answer.Day(var day) -> Wareki.date(day);
            case Answer.Month(var month) -> Wareki.month(month);
            case Answer.Chosen(var code) -> Field.labelOf(field, code);
            case Answer.Several(var codes) ->
                    codes.stream()
                            .map(code -> Field.labelOf(field, code))
                            .collect(Collectors.joining("、"));
            case Answer.Count(var count) -> count + unit(field);
            case Answer.Time(var time) -> time.toString();
            case Answer.YesNo(var yes) -> word(yes ? "yes" : "no");
            case Answer.Amount(var yen) -> word("yen", yen.formatted());
            case Answer.Account account -> account(account);
            case Answer.Files files -> files(files);
        };
    }

    private static boolean isAddress(Field field) {
        return field instanceof Field.Text(_, var kind, _) && kind == Field.Text.Kind.ADDRESS;
    }

    private static String unit(Field field) {
        return field instanceof Field.Count(_, _, _, var unit) ? unit : "";
    }

    private static String account(Answer.Account account) {
        var bank = Banks.japan().bank(account.bank());
        var branch = Banks.japan().branch(account.bank(), account.branch());
        var number = account.number();
        return word(
                "account",
                bank.map(known -> known.name()).orElse(account.bank()),
                branch.map(known -> known.name()).orElse(account.branch()),
                word("account.kind." + account.kind()),
                number.substring(Math.max(0, number.length() - DIGITS_SHOWN)),
                account.holder());
    }

    private String files(Answer.Files files) {
        var names =
                files.ids().stream()
                        .flatMap(id -> fileNames.apply(id).stream())
                        .collect(Collectors.joining("、"));
        return names.isEmpty() ? word("files-before", files.ids().size()) : names;
    }

    private static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString("answer." + key), Locale.JAPANESE)
                .format(arguments);
    }
}
