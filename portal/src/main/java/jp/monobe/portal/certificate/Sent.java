package jp.monobe.portal.certificate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;

/**
 * What a browser sent of a form without script.
 *
 * @param unreadable fields in which something stands that is no answer of their kind
 */
record Sent(Answers answers, Set<String> unreadable) {

    static Sent of(FormRevision form, Map<String, String[]> parameters) {
        var answers = Answers.NONE;
        var unreadable = new HashSet<String>();
        for (var field : form.fields().toList()) {
            var values = values(parameters, field.id());
            if (!values.isEmpty()) {
                var answer = answer(field, values);
                answer.ifPresentOrElse(_ -> {}, () -> unreadable.add(field.id()));
                answers = answers.with(AnswerKey.of(field.id()), answer.orElse(null));
            }
        }
        return new Sent(answers, unreadable);
    }

    static List<String> values(Map<String, String[]> parameters, String id) {
        var sent = parameters.getOrDefault(id, new String[0]);
        return Arrays.stream(sent).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static Optional<Answer> answer(Field field, List<String> values) {
        var value = values.getFirst();
        try {
            return switch (field) {
                case Field.Text _ -> Optional.of(new Answer.Text(value));
                case Field.Day _ -> Optional.of(new Answer.Day(LocalDate.parse(value)));
                case Field.Month _ -> Optional.of(new Answer.Month(YearMonth.parse(value)));
                case Field.Time _ -> Optional.of(new Answer.Time(LocalTime.parse(value)));
                case Field.Count _ -> Optional.of(new Answer.Count(Integer.parseInt(value)));
                case Field.Amount _ ->
                        Optional.of(new Answer.Amount(Yen.of(Long.parseLong(value))));
                case Field.Choice choice -> chosen(choice.options(), value);
                case Field.Several several -> several(several.options(), values);
                case Field.YesNo _, Field.Account _, Field.Attachment _, Field.Note _ ->
                        Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> chosen(List<Field.Option> options, String code) {
        return options.stream()
                .map(Field.Option::code)
                .filter(code::equals)
                .findFirst()
                .map(Answer.Chosen::new);
    }

    /** In the form's order. */
    private static Optional<Answer> several(List<Field.Option> options, List<String> sent) {
        var codes = new ArrayList<String>();
        options.stream().map(Field.Option::code).filter(sent::contains).forEach(codes::add);
        return codes.size() == sent.size()
                ? Optional.of(new Answer.Several(codes))
                : Optional.empty();
    }
}
