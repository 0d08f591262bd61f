package jp.monobe.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a step, once or about one person. A field is made when it is first asked, since
 * what nobody sees would be kept for everybody; from then on it is only hidden and shown, so that
 * what was typed and the focus stay where they are.
 */
final class FieldList extends Div {

    private final Filling filling;
    private final Step step;
    private final @Nullable String person;
    private final Consumer<InputField> left;
    private final Map<Field, Component> parts = new HashMap<>();
    private final Map<Field, InputField> inputs = new HashMap<>();

    FieldList(Filling filling, Step step, @Nullable String person, Consumer<InputField> left) {
        this.filling = filling;
        this.step = step;
        this.person = person;
        this.left = left;
        setClassName("fields");
        refresh();
    }

    private Component part(Field field) {
        var key = AnswerKey.of(field.id(), person);
        if (field instanceof Field.Note note) {
            return note(note);
        }
        var mending = filling.context().mending();
        if (!mending.isOpen(key)) {
            return new ClosedField(filling.context(), field, filling.answers().get(key));
        }
        var context = filling.context();
        var make = new InputFields(context.banks(), context.attachments());
        var input = make.of(field, key, left).orElseThrow();
        input.show(filling.answers().get(key).orElse(null));
        inputs.put(field, input);
        mending.words(key).ifPresent(input::ask);
        if (filling.context().earlier().carried().test(key)) {
            input.remark(getTranslation("fill.carried"));
        }
        return input.component();
    }

    private static Component note(Field.Note note) {
        var tone =
                switch (note.tone()) {
                    case INFO -> Tone.NEUTRAL;
                    case WARNING -> Tone.ATTENTION;
                };
        var hint = note.common().hint();
        return hint.isBlank()
                ? new NotificationBanner(tone, note.common().label()).announced()
                : new NotificationBanner(tone, note.common().label(), hint).announced();
    }

    /** Shows what is asked now. */
    void refresh() {
        var asked = filling.view().fields(step, person);
        int place = 0;
        for (var field : step.fields()) {
            if (asked.contains(field) && !parts.containsKey(field)) {
                parts.put(field, part(field));
                addComponentAtIndex(place, parts.get(field));
            }
            if (parts.containsKey(field)) {
                parts.get(field).setVisible(asked.contains(field));
                place++;
            }
        }
    }

    /** The inputs a person sees now. */
    Stream<InputField> inputs() {
        return step.fields().stream()
                .map(inputs::get)
                .filter(Objects::nonNull)
                .filter(input -> input.component().isVisible());
    }
}
