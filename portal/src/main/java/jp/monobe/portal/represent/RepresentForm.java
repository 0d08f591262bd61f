package jp.monobe.portal.represent;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.filing.Represented;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Rule;
import jp.monobe.procedure.model.Step;

/** Whom a legal representative files for, and as what (本人と資格), as a form like any other. */
final class RepresentForm {

    private static final Condition ALWAYS = new Condition.Always();
    private static final String CAPACITY = "represent-capacity";
    private static final String POWER = "represent-power";
    private static final String NAME = "represent-name";
    private static final String KANA = "represent-kana";
    private static final String BIRTH = "represent-birth";
    private static final String ADDRESS = "represent-address";

    private RepresentForm() {}

    /**
     * @param title of the procedure
     */
    static FormRevision form(String title) {
        var step =
                new Step(
                        "represented",
                        words("represent.title"),
                        words("represent.lead"),
                        ALWAYS,
                        Optional.empty(),
                        fields(),
                        List.of(
                                new Rule(
                                        new Condition.Is("answer." + POWER, "false"),
                                        POWER,
                                        true,
                                        words("represent.power.none"))));
        return new FormRevision("represent", "now", title, List.of(step));
    }

    private static List<Field> fields() {
        return List.of(
                new Field.Choice(
                        common(CAPACITY, ALWAYS),
                        Arrays.stream(Capacity.values()).map(RepresentForm::option).toList()),
                power(),
                new Field.Text(common(NAME, ALWAYS), Field.Text.Kind.PLAIN, 100),
                new Field.Text(common(KANA, ALWAYS), Field.Text.Kind.KANA, 100),
                new Field.Day(common(BIRTH, ALWAYS), true, false),
                new Field.Text(common(ADDRESS, ALWAYS), Field.Text.Kind.ADDRESS, 200));
    }

    /** Asked of who was given powers one by one. */
    private static Field power() {
        return new Field.YesNo(
                common(
                        POWER,
                        new Condition.OneOf(
                                "answer." + CAPACITY,
                                Arrays.stream(Capacity.values())
                                        .filter(Capacity::isByGrant)
                                        .map(Capacity::name)
                                        .toList())));
    }

    private static Field.Option option(Capacity capacity) {
        var key = "represent.capacity." + capacity;
        return new Field.Option(capacity.name(), words(key), words(key + ".hint"));
    }

    private static Field.Common common(String id, Condition when) {
        var key = "represent." + id.substring(id.indexOf('-') + 1);
        return new Field.Common(id, words(key), words(key + ".hint"), true, when);
    }

    /** Of a page without errors. */
    static Represented read(Answers answers) {
        return new Represented(
                text(answers, NAME),
                text(answers, KANA),
                ((Answer.Day) answer(answers, BIRTH)).value(),
                text(answers, ADDRESS),
                Capacity.valueOf(((Answer.Chosen) answer(answers, CAPACITY)).code()));
    }

    private static String text(Answers answers, String id) {
        return ((Answer.Text) answer(answers, id)).value().strip();
    }

    private static Answer answer(Answers answers, String id) {
        return answers.get(AnswerKey.of(id)).orElseThrow();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
