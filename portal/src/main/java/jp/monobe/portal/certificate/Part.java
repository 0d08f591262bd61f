package jp.monobe.portal.certificate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;

/** A page of the form as a part of one plain HTML page. */
record Part(String title, String lead, List<Line> lines) {

    /**
     * A question.
     *
     * @param kind of the control: text, lines, tel, date, month, time, number, radio, check
     * @param values as sent, to be shown again
     * @param error empty when nothing is wrong
     */
    record Line(
            String id,
            String label,
            String hint,
            boolean optional,
            String kind,
            String unit,
            List<Field.Option> options,
            List<String> values,
            String error) {

        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }

        public boolean isGroup() {
            return kind.equals("radio") || kind.equals("check");
        }

        /** What describes the control to those who listen. */
        public String described() {
            return error.isEmpty() ? id + "-hint" : id + "-error " + id + "-hint";
        }
    }

    static List<Part> of(
            FormRevision form, Map<String, String[]> sent, Map<String, String> errors) {
        return form.steps().stream()
                .map(step ->
                        new Part(
                                step.title(),
                                step.lead(),
                                step.fields().stream()
                                        .map(field -> line(field, sent, errors))
                                        .toList()))
                .toList();
    }

    private static Line line(Field field, Map<String, String[]> sent, Map<String, String> errors) {
        var common = field.common();
        return new Line(
                field.id(),
                common.label(),
                common.hint(),
                !common.required(),
                kind(field),
                field instanceof Field.Count count ? count.unit() : "",
                options(field),
                Sent.values(sent, field.id()),
                Optional.ofNullable(errors.get(field.id())).orElse(""));
    }

    private static String kind(Field field) {
        return switch (field) {
            case Field.Text text ->
                    switch (text.kind()) {
                        case LINES -> "lines";
                        case PHONE -> "tel";
                        case PLAIN, KANA, ADDRESS -> "text";
                    };
            case Field.Day _ -> "date";
            case Field.Month _ -> "month";
            case Field.Time _ -> "time";
            case Field.Count _, Field.Amount _ -> "number";
            case Field.Choice _ -> "radio";
            case Field.Several _ -> "check";
            case Field.YesNo _, Field.Account _, Field.Attachment _, Field.Note _ ->
                    throw new IllegalStateException("No control for " + field.id());
        };
    }

    private static List<Field.Option> options(Field field) {
        return switch (field) {
            case Field.Choice choice -> choice.options();
            case Field.Several several -> several.options();
            default -> List.of();
        };
    }
}
