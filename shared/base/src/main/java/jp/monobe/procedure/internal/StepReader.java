package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.PersonRelation;
import jp.monobe.procedure.model.Rule;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** Reads one step of a form, or of a block that several forms use. */
record StepReader(Vocabulary above) {

    Step read(Section section) {
        var step = step(section, Optional.empty());
        section.done();
        return step;
    }

    /** A block with what a form adds to it: a condition of its own, more questions, more rules. */
    Step read(Section block, Section added) {
        var step = step(block, Optional.of(added));
        block.done();
        added.done();
        return step;
    }

    private Step step(Section section, Optional<Section> added) {
        var id = above.newId(section);
        var shownWhen = Bundling.both(when(added), when(Optional.of(section)));
        var people = section.find("people").map(yaml -> people(yaml.section()));
        var group = people.map(PeopleGroup::id).orElse(null);
        var fields = fields(section.get("fields"), group);
        added.flatMap(more -> more.find("fields"))
                .ifPresent(more -> fields.addAll(fields(more, group)));
        var rules = rules(section.find("rules"), fields, group);
        rules.addAll(rules(added.flatMap(more -> more.find("rules")), fields, group));
        return new Step(
                id,
                section.text("title"),
                section.text("lead", ""),
                shownWhen,
                people,
                fields,
                rules);
    }

    private Condition when(Optional<Section> section) {
        return new ConditionReader(above, null).read(section.flatMap(part -> part.find("when")));
    }

    private List<Field> fields(Yaml list, @Nullable String group) {
        var fields = new ArrayList<Field>();
        for (var yaml : list.items()) {
            fields.add(field(yaml.section(), group));
        }
        return fields;
    }

    private Field field(Section section, @Nullable String group) {
        var field = new FieldReader(above, new ConditionReader(above, group)).read(section);
        above.add(field, group);
        return field;
    }

    private List<Rule> rules(Optional<Yaml> rules, List<Field> fields, @Nullable String group) {
        var read = new ArrayList<Rule>();
        for (var item : rules.map(Yaml::items).orElse(List.of())) {
            read.add(rule(item.section(), fields, group));
        }
        return read;
    }

    private Rule rule(Section section, List<Field> fields, @Nullable String group) {
        var at = section.text("at");
        if (fields.stream().noneMatch(field -> field.id().equals(at))) {
            throw section.error("at", "No question of this step is called " + at);
        }
        var rule =
                new Rule(
                        new ConditionReader(above, group).read(Optional.of(section.get("when"))),
                        at,
                        section.flag("stops"),
                        section.text("message"));
        section.done();
        return rule;
    }

    private PeopleGroup people(Section section) {
        var stages =
                section.find("stages").map(Yaml::items).orElse(List.of()).stream()
                        .map(stage -> Section.constant(stage, Stage.class))
                        .toList();
        var relations =
                section.get("relations").items().stream().map(StepReader::relation).toList();
        int atLeast = section.number("at-least", 0);
        if (atLeast != 0 && atLeast != 1) {
            throw section.error("at-least", "at-least is 0 or 1");
        }
        boolean typing = section.flag("typing");
        if (!typing && stages.isEmpty()) {
            throw section.error("id", "People neither known by stage nor typed");
        }
        var id = Vocabulary.id(section);
        var group =
                new PeopleGroup(
                        id,
                        section.text("noun"),
                        stages,
                        typing,
                        relations,
                        new ConditionReader(new Vocabulary(Fact::ofForms), id)
                                .read(section.find("where")),
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
