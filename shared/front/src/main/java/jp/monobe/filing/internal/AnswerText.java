package jp.monobe.filing.internal;

import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Banks;

/**
 * Answers as a document shows them. Of an account the last digits alone; of an address only that it
 * was given, since it may be somebody's who lives apart (amendment 18).
 */
final class AnswerText {

    private static final int DIGITS_SHOWN = 3;

    private final List<AttachmentInfo> attachments;

    AnswerText(List<AttachmentInfo> attachments) {
        this.attachments = attachments;
    }

    String of(Field field, Answer answer) {
        return switch (answer) {
            case Answer.Text(var value) -> isAddress(field) ? Texts.of("address-given") : value;
            case Answer.Day(var day) -> Wareki.date(day);
            case Answer.Month(var month) -> Wareki.month(month);
            case Answer.Chosen(var code) -> Field.labelOf(field, code);
            case Answer.Several(var codes) ->
                    codes.stream()
                            .map(code -> Field.labelOf(field, code))
                            .collect(Collectors.joining("、"));
            case Answer.Count(var count) -> count + unit(field);
            case Answer.Time(var time) -> time.toString();
            case Answer.YesNo(var yes) -> Texts.of(yes ? "yes" : "no");
            case Answer.Amount(var yen) -> Texts.of("yen", yen.formatted());
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
        return Texts.of(
                "account",
                bank.map(known -> known.name()).orElse(account.bank()),
                branch.map(known -> known.name()).orElse(account.branch()),
                Texts.of("account.kind." + account.kind()),
                number.substring(Math.max(0, number.length() - DIGITS_SHOWN)),
                account.holder());
    }

    private String files(Answer.Files files) {
        var names =
                attachments.stream()
                        .filter(file -> files.ids().contains(file.id()))
                        .map(AttachmentInfo::fileName)
                        .collect(Collectors.joining("、"));
        return names.isEmpty() ? Texts.of("files-before", files.ids().size()) : names;
    }
}
