package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.PersonRelation;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** Reads one revision of a form from {@code procedures/<procedure>/<revision>.yaml}. */
public final class FormReader {

    private final Vocabulary above = new Vocabulary(Fact::ofForms);

    private FormReader() {}

    /**
     * @param file as complaints name it; its end says which procedure and revision it must hold
     * @throws jp.monobe.procedure.InvalidDefinition with file, line and reason
     */
    public static FormRevision read(String file, String text) {
        return new FormReader().form(file, Yaml.parse(file, text).section());
    }

    private FormRevision form(String file, Section section) {
        var procedure = section.text("procedure");
        var revision = section.text("revision");
        if (!file.endsWith("procedures/" + procedure + "/" + revision + ".yaml")) {
            throw section.error(
                    "procedure", "The path does not name " + procedure + " " + revision);
        }
        var title = section.text("title");
        var steps = new ArrayList<Step>();
        for (var step : section.get("steps").items()) {
            steps.add(step(step.section()));
        }
        section.done();
        return new FormRevision(procedure, revision, title, steps);
    }

    private Step step(Section section) {
        var id = above.newId(section);
        var shownWhen = new ConditionReader(above, null).read(section.find("when"));
        var people = section.find("people").map(yaml -> people(yaml.section()));
        var group = people.map(PeopleGroup::id).orElse(null);
        var fields = new ArrayList<Field>();
        for (var yaml : section.get("fields").items()) {
            fields.add(field(yaml.section(), group));
        }
        var step =
                new Step(
                        id,
                        section.text("title"),
                        section.text("lead", ""),
                        shownWhen,
                        people,
                        fields);
        section.done();
        return step;
    }

    private Field field(Section section, @Nullable String group) {
        var field = new FieldReader(above, new ConditionReader(above, group)).read(section);
        above.add(field, group);
        return field;
    }

    private PeopleGroup people(Section section) {
        var stages =
                section.find("stages").map(Yaml::items).orElse(List.of()).stream()
                        .map(stage -> Section.constant(stage, Stage.class))
                        .toList();
        var relations =
                section.get("relations").items().stream().map(FormReader::relation).toList();
        int atLeast = section.number("at-least", 0);
        if (atLeast != 0 && atLeast != 1) {
            throw section.error("at-least", "at-least is 0 or 1");
        }
        boolean typing = section.flag("typing");
        if (!typing && stages.isEmpty()) {
            throw section.error("id", "People neither known by stage nor typed");
        }
        var group =
                new PeopleGroup(
                        Vocabulary.id(section),
                        section.text("noun"),
                        stages,
                        typing,
                        relations,
                        atLeast);
        above.add(group, section);
        section.done();
        return group;
    }

    private static String relation(Yaml yaml) {
        if (!PersonRelation.CODES.contains(yaml.text())) {
            throw yaml.error("No such relation: " + yaml.text());
        }
        return yaml.text();
    }
}
