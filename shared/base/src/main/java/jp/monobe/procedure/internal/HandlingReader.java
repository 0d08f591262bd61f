package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Handling;
import jp.monobe.procedure.model.Handling.Appeal;
import jp.monobe.procedure.model.Handling.Kind;
import jp.monobe.procedure.model.Handling.OfficeCheck;
import jp.monobe.procedure.model.Handling.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the office makes of a filing.
 *
 * @param above all questions of the form
 * @param procedure whose handling it is; its benefit bears the same name unless another is said
 * @param group of whom each filing is, when the form splits; else null
 */
record HandlingReader(Vocabulary above, @Nullable String group, String procedure) {

    Handling read(Section section) {
        var kind = section.constant("kind", Kind.class);
        var appeal =
                kind == Kind.APPLICATION ? section.constant("appeal", Appeal.class) : Appeal.NONE;
        if (kind == Kind.APPLICATION && appeal == Appeal.NONE) {
            throw section.error("appeal", "A disposition says to whom an appeal goes");
        }
        var handling =
                new Handling(
                        kind,
                        section.text("law"),
                        appeal,
                        words(section.get("decided").section()),
                        words(section.get("refused").section()),
                        section.find("benefit").map(Yaml::text).orElse(procedure),
                        section.find("bring").map(Yaml::items).orElse(List.of()).stream()
                                .map(Yaml::text)
                                .toList(),
                        shows(section.find("shows")),
                        grants(section.find("grants")),
                        checks(section.find("checks")));
        section.done();
        return handling;
    }

    private static Words words(Section section) {
        var words =
                new Words(section.text("word"), section.text("title"), section.text("sentence"));
        section.done();
        return words;
    }

    private List<String> shows(Optional<Yaml> list) {
        return list.map(Yaml::items).orElse(List.of()).stream().map(this::shown).toList();
    }

    private String shown(Yaml yaml) {
        if (above.find(yaml.text()).isEmpty()) {
            throw yaml.error("No question is called " + yaml.text());
        }
        return yaml.text();
    }

    /** Settled by the clerk, so asked in words of their own and never of a form's people. */
    private static List<Field> grants(Optional<Yaml> list) {
        var own = new Vocabulary(Fact::ofForms);
        var fields = new ArrayList<Field>();
        for (var item : list.map(Yaml::items).orElse(List.of())) {
            var field = new FieldReader(own, new ConditionReader(own, null)).read(item.section());
            own.add(field, null);
            fields.add(field);
        }
        return fields;
    }

    private List<OfficeCheck> checks(Optional<Yaml> list) {
        var ids = new HashSet<String>();
        return list.map(Yaml::items).orElse(List.of()).stream()
                .map(item -> check(item.section(), ids))
                .toList();
    }

    private OfficeCheck check(Section section, Set<String> ids) {
        var id = Vocabulary.id(section);
        if (!ids.add(id)) {
            throw section.get("id").error("Id twice: " + id);
        }
        var check =
                new OfficeCheck(
                        id,
                        section.flag("stops"),
                        new ConditionReader(above, group).read(Optional.of(section.get("when"))),
                        section.text("title"),
                        section.text("reason"));
        section.done();
        return check;
    }
}
