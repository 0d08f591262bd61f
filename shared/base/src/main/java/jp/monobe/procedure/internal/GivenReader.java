package jp.monobe.procedure.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Given;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** Reads what a bundle answers for one of its parts, {@code given: {reason: BIRTH}}. */
record GivenReader(FormRevision form, Vocabulary above) {

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
        var given = taken(field, section);
        var where = section.find("where");
        section.done();
        return where.isPresent()
                ? new Given.Where(new ConditionReader(above, group(id)).read(where), given)
                : given;
    }

    private static Given taken(Field field, Section section) {
        var birthOf = section.find("birth-of");
        if (birthOf.isPresent()) {
            if (!(field instanceof Field.Day)) {
                throw birthOf.get().error("Not a day: " + field.id());
            }
            return new Given.BirthOf(
                    birthOf.get().isList()
                            ? birthOf.get().items().stream().map(Yaml::text).toList()
                            : List.of(birthOf.get().text()));
        }
        return section.find("answer")
                .<Given>map(answer -> new Given.Fixed(fixed(field, answer)))
                .orElseGet(() -> new Given.SameAs(section.text("same-as")));
    }

    private @Nullable String group(String question) {
        return form.steps().stream()
                .filter(step -> step.fields().stream().anyMatch(it -> it.id().equals(question)))
                .findFirst()
                .flatMap(Step::people)
                .map(PeopleGroup::id)
                .orElse(null);
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
