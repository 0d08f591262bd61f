package jp.monobe.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * The fields of a step, once or about one person. All are made at the beginning and only hidden or
 * shown later, so that the focus stays where it is.
 */
final class FieldList extends Div {

    private final Filling filling;
    private final Step step;
    private final @Nullable String person;
    private final Map<Field, Component> parts = new LinkedHashMap<>();
    private final List<InputField> inputs = new ArrayList<>();

    FieldList(Filling filling, Step step, @Nullable String person, Consumer<InputField> left) {
        this.filling = filling;
        this.step = step;
        this.person = person;
        var context = filling.context();
        var make = new InputFields(context.banks(), context.attachments());
        setClassName("fields");
        for (var field : step.fields()) {
            var part = part(make, field, left);
            parts.put(field, part);
            add(part);
        }
        refresh();
    }

    private Component part(InputFields make, Field field, Consumer<InputField> left) {
        var key = AnswerKey.of(field.id(), person);
        if (field instanceof Field.Note note) {
            return note(note);
        }
        var mending = filling.context().mending();
        if (!mending.isOpen(key)) {
            return new ClosedField(filling.context(), field, filling.answers().get(key));
        }
        var input = make.of(field, key, left).orElseThrow();
        input.show(filling.answers().get(key).orElse(null));
        inputs.add(input);
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
        parts.forEach((field, part) -> part.setVisible(asked.contains(field)));
    }

    /** The inputs a person sees now. */
    Stream<InputField> inputs() {
        return inputs.stream().filter(input -> input.component().isVisible());
    }
}
