package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** Any of several (複数選択): check boxes, each a wide target. */
final class SeveralInput extends FramedInput {

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final FieldFrame frame;

    SeveralInput(Field.Several field, AnswerKey key, Runnable left) {
        super(field, key);
        var cards = new Div();
        cards.setClassName("choices");
        field.options().forEach(option -> cards.add(card(option, left)));
        frame = FieldFrame.group(key, field, cards);
    }

    private NativeLabel card(Field.Option option, Runnable left) {
        var box = new CheckBox();
        box.setId(FieldFrame.idOf(key) + "-o-" + option.code());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                left.run();
            }
        });
        boxes.put(option.code(), box);
        return Choices.card(option, box);
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        var codes =
                boxes.entrySet().stream()
                        .filter(box -> box.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList();
        return codes.isEmpty() ? new Entry.Empty() : new Entry.Given(new Answer.Several(codes));
    }

    @Override
    public void show(@Nullable Answer answer) {
        boxes.forEach((code, box) ->
                box.setValue(answer instanceof Answer.Several(var codes) && codes.contains(code)));
    }

    @Override
    public String focusId() {
        return FieldFrame.idOf(key) + "-o-" + boxes.keySet().iterator().next();
    }
}
