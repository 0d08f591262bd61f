package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** A question whose frame says what is wrong, asked or remarked, as all of them do. */
abstract class FramedInput implements InputField {

    private final Field field;
    final AnswerKey key;

    FramedInput(Field field, AnswerKey key) {
        this.field = field;
        this.key = key;
    }

    abstract FieldFrame frame();

    @Override
    public final Field field() {
        return field;
    }

    @Override
    public final AnswerKey key() {
        return key;
    }

    @Override
    public final Component component() {
        return frame();
    }

    @Override
    public final void complain(@Nullable String message) {
        frame().complain(message);
    }

    @Override
    public final void remark(@Nullable String message) {
        frame().remark(message);
    }

    @Override
    public final void ask(String words) {
        frame().ask(words);
    }
}
