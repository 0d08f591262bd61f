package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Function;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** One of several, or yes and no (選択). Radio buttons, since all options are seen at once. */
final class ChoiceInput extends FramedInput {

    private static final String YES = "true";
    private static final String NO = "false";

    private final Choices choices;
    private final FieldFrame frame;
    private final Function<String, Answer> answerOf;

    ChoiceInput(Field.Choice field, AnswerKey key, Runnable left) {
        this(field, key, field.options(), Answer.Chosen::new, left);
    }

    private ChoiceInput(
            Field field,
            AnswerKey key,
            List<Field.Option> options,
            Function<String, Answer> answerOf,
            Runnable left) {
        super(field, key);
        this.answerOf = answerOf;
        choices = new Choices(FieldFrame.idOf(key) + "-o", options, _ -> left.run());
        frame = FieldFrame.group(key, field, choices);
    }

    static ChoiceInput yesNo(Field.YesNo field, AnswerKey key, Runnable left) {
        var ui = UI.getCurrent();
        var options =
                List.of(
                        new Field.Option(YES, ui.getTranslation("fill.yes"), null),
                        new Field.Option(NO, ui.getTranslation("fill.no"), null));
        var input =
                new ChoiceInput(
                        field, key, options, code -> new Answer.YesNo(code.equals(YES)), left);
        input.choices.inline();
        return input;
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        return choices.value()
                .<Entry>map(code -> new Entry.Given(answerOf.apply(code)))
                .orElseGet(Entry.Empty::new);
    }

    @Override
    public void show(@Nullable Answer answer) {
        choices.set(
                switch (answer) {
                    case Answer.Chosen(var code) -> code;
                    case Answer.YesNo(var yes) -> yes ? YES : NO;
                    case null, default -> null;
                });
    }

    @Override
    public String focusId() {
        return choices.focusId();
    }
}
