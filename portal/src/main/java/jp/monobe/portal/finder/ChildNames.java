package jp.monobe.portal.finder;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.monobe.frontend.form.field.Entry;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;

/** What the family calls its children (呼び名), so that results can say it; need not be given. */
class ChildNames {

    private static final int LONGEST = 20;

    private final InputFields make;
    private final Map<String, InputField> names = new LinkedHashMap<>();

    ChildNames(InputFields make) {
        this.make = make;
    }

    InputField input(Family family, String child, String label, String hint) {
        var common = new Field.Common("name", label, hint, false, new Condition.Always());
        var input =
                make.of(
                                new Field.Text(common, Field.Text.Kind.PLAIN, LONGEST),
                                AnswerKey.of("name", child),
                                _ -> {})
                        .orElseThrow();
        family.children().stream()
                .filter(it -> it.key().equals(child) && !it.name().isBlank())
                .forEach(it -> input.show(new Answer.Text(it.name())));
        names.put(child, input);
        return input;
    }

    Family named(Family family) {
        var now = family;
        for (var name : names.entrySet()) {
            var text =
                    name.getValue().entry() instanceof Entry.Given(Answer.Text(var typed))
                            ? typed.strip()
                            : "";
            now = now.naming(name.getKey(), text);
        }
        return now;
    }
}
