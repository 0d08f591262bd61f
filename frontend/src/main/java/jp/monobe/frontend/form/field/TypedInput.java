package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** A short value typed in any width, with its unit behind it (数・時刻). */
final class TypedInput extends FramedInput {

    /** How such a value is read and written; {@code unreadable} is the text for what is none. */
    record Notation(
            Function<String, Optional<Answer>> read,
            Function<Answer, String> write,
            String unreadable) {}

    private final Notation notation;
    private final Input input;
    private final FieldFrame frame;

    TypedInput(Field field, AnswerKey key, String unit, Notation notation, Runnable left) {
        super(field, key);
        this.notation = notation;
        input = Controls.digits("chars-8 numeric", field.common().label());
        input.setId(FieldFrame.idOf(key) + "-i");
        var parts = new Div(input, new Span(unit));
        parts.setClassName("parts");
        frame = FieldFrame.group(key, field, parts);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read().map(notation.write()).ifPresent(input::setValue);
                left.run();
            }
        });
    }

    private Optional<Answer> read() {
        return notation.read().apply(Controls.narrow(input.getValue()));
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        if (input.getValue().isBlank()) {
            return new Entry.Empty();
        }
        return read().<Entry>map(Entry.Given::new).orElseGet(Entry.Unfinished::new);
    }

    @Override
    public Optional<Flaw> flaw() {
        return entry() instanceof Entry.Unfinished
                ? Optional.of(new Flaw(focusId(), notation.unreadable()))
                : Optional.empty();
    }

    @Override
    public void show(@Nullable Answer answer) {
        input.setValue(answer == null ? "" : notation.write().apply(answer));
    }

    @Override
    public String focusId() {
        return FieldFrame.idOf(key) + "-i";
    }
}
