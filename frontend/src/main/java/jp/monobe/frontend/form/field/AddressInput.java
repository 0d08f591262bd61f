package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Input;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Town;
import org.jspecify.annotations.Nullable;

/**
 * An address (住所): one line, which a postal code begins. What the person typed behind the town
 * stays when she finds another one.
 */
final class AddressInput extends FramedInput {

    private final Input line = Controls.line("chars-full");
    private final TownFinder towns;
    private final FieldFrame frame;
    private final Runnable left;
    private String begun = "";

    AddressInput(Field.Text field, AnswerKey key, Runnable left) {
        super(field, key);
        this.left = left;
        towns = new TownFinder(FieldFrame.idOf(key), this::take);
        line.getElement().setAttribute("autocomplete", "street-address");
        line.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                line.setValue(change.getValue().strip());
                left.run();
            }
        });
        frame = FieldFrame.around(key, field, line, towns);
    }

    private void take(Town town) {
        var typed = line.getValue();
        var address = town.address();
        if (!begun.isEmpty() && typed.startsWith(begun)) {
            line.setValue(address + typed.substring(begun.length()));
        } else if (!typed.contains(town.municipalityName())) {
            line.setValue(address + typed);
        }
        begun = address;
        left.run();
        // Behind the town, where the block number comes next.
        line.getElement()
                .executeJs(
                        "setTimeout(() => {this.focus();"
                                + " this.setSelectionRange(this.value.length, this.value.length)})");
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        var text = line.getValue();
        return text.isBlank() ? new Entry.Empty() : new Entry.Given(new Answer.Text(text));
    }

    @Override
    public void show(@Nullable Answer answer) {
        line.setValue(answer instanceof Answer.Text(var text) ? text : "");
        towns.forget();
        begun = "";
    }

    @Override
    public String focusId() {
        return frame.id();
    }
}
