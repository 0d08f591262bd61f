package jp.monobe.frontend.form;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.Attachments.Kept;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;

/** Answers as people read them (回答の表示): options by their labels, banks by their names. */
record AnswerWords(Banks banks, Function<UUID, Optional<String>> fileNames) {

    static AnswerWords of(FormContext context) {
        return new AnswerWords(context.banks(), id -> fileName(context, id));
    }

    private static Optional<String> fileName(FormContext context, UUID id) {
        return context.form()
                .fields()
                .filter(Field.Attachment.class::isInstance)
                .flatMap(field -> context.attachments().of(AnswerKey.of(field.id())).stream())
                .filter(file -> file.id().equals(id))
                .map(Kept::fileName)
                .findFirst();
    }

    /** Empty for no answer. */
    String of(Field field, Optional<Answer> answer) {
        return answer.map(given -> of(field, given)).orElse("");
    }

    /** Never empty: what was not answered says so, and a file that may follow is not forgotten. */
    String shown(Field field, Optional<Answer> answer) {
        var said = of(field, answer);
        if (!said.isBlank()) {
            return said;
        }
        return text(field instanceof Field.Attachment ? "fill.file.none" : "ui.no-answer");
    }

    private String of(Field field, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.Day(var day) -> DateText.of(day);
            case Answer.Month(var month) -> Wareki.month(month) + "(" + month.getYear() + "年)";
            case Answer.Chosen(var code) -> Field.labelOf(field, code);
            case Answer.Several(var codes) ->
                    codes.stream()
                            .map(code -> Field.labelOf(field, code))
                            .collect(Collectors.joining("\n"));
            case Answer.Count(var count) -> count + unit(field);
            case Answer.Time(var time) -> time.toString();
            case Answer.YesNo(var yes) -> text(yes ? "fill.yes" : "fill.no");
            case Answer.Amount(var amount) -> YenText.of(amount);
            case Answer.Account account -> account(account);
            case Answer.Files(var ids) ->
                    ids.stream()
                            .map(id -> fileNames.apply(id).orElse(text("fill.file.unnamed")))
                            .collect(Collectors.joining("\n"));
        };
    }

    private static String unit(Field field) {
        return field instanceof Field.Count(_, _, _, var unit) ? unit : "";
    }

    private String account(Answer.Account account) {
        var bank = banks.bank(account.bank()).map(Bank::name).orElse(account.bank());
        var branch =
                banks.branch(account.bank(), account.branch())
                        .map(Branch::name)
                        .orElse(account.branch());
        var kind = account.kind().isBlank() ? "" : text("fill.account.kind." + account.kind());
        return Stream.of(bank + " " + branch, kind + " " + account.number(), account.holder())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
