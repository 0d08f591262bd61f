package jp.monobe.procedure.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Given;
import jp.monobe.procedure.model.Step;

/** Reads what a bundle answers for one of its parts, {@code given: {reason: BIRTH}}. */
record GivenReader(FormRevision form) {

    Map<String, Given> read(Section section) {
        var given = new LinkedHashMap<String, Given>();
        section.each((id, value) -> given.put(id, given(id, value)));
        return given;
    }

    private Given given(String id, Yaml value) {
        var field =
                form.steps().stream()
                        .map(Step::fields)
                        .flatMap(fields -> fields.stream())
                        .filter(asked -> asked.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> value.error("No such question: " + id));
        if (value.isText()) {
            return new Given.Fixed(fixed(field, value));
        }
        var section = value.section();
        var birthOf = section.find("birth-of").map(Yaml::text);
        if (birthOf.isPresent() && !(field instanceof Field.Day)) {
            throw value.error("Not a day: " + id);
        }
        var given =
                birthOf.<Given>map(Given.BirthOf::new)
                        .orElseGet(() -> new Given.SameAs(section.text("same-as")));
        section.done();
        return given;
    }

    private static Answer fixed(Field field, Yaml value) {
        return switch (field) {
            case Field.Choice choice
                    when choice.options().stream()
                            .anyMatch(option -> option.code().equals(value.text())) ->
                    new Answer.Chosen(value.text());
            case Field.YesNo _ when value.text().matches("true|false") ->
                    new Answer.YesNo(Boolean.parseBoolean(value.text()));
            default -> throw value.error("Not an answer to " + field.id() + ": " + value.text());
        };
    }
}
