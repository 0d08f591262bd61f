package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** An amount of yen (金額), typed with or without commas, in any width. */
final class AmountInput implements InputField {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");

    private final Field.Amount field;
    private final AnswerKey key;
    private final Input input;
    private final FieldFrame frame;

    AmountInput(Field.Amount field, AnswerKey key, Runnable left) {
        this.field = field;
        this.key = key;
        var unit = UI.getCurrent().getTranslation("fill.yen");
        input = Controls.digits("chars-8 numeric", field.common().label());
        input.setId(FieldFrame.idOf(key) + "-i");
        var parts = new Div(input, new Span(unit));
        parts.setClassName("parts");
        frame = FieldFrame.group(key, field.common(), parts);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                amount().ifPresent(this::write);
                left.run();
            }
        });
    }

    private void write(Yen amount) {
        input.setValue(amount.formatted());
    }

    private Optional<Yen> amount() {
        var digits = Controls.narrow(input.getValue()).replaceAll("[,、円\\\\¥\\s]", "");
        return DIGITS.matcher(digits).matches()
                ? Optional.of(new Yen(Long.parseLong(digits)))
                : Optional.empty();
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public AnswerKey key() {
        return key;
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public Entry entry() {
        if (input.getValue().isBlank()) {
            return new Entry.Empty();
        }
        return amount().<Entry>map(amount -> new Entry.Given(new Answer.Amount(amount)))
                .orElseGet(Entry.Unfinished::new);
    }

    @Override
    public Optional<Flaw> flaw() {
        return entry() instanceof Entry.Unfinished
                ? Optional.of(new Flaw(focusId(), "fill.amount.unreadable"))
                : Optional.empty();
    }

    @Override
    public void show(@Nullable Answer answer) {
        input.setValue(answer instanceof Answer.Amount(var amount) ? amount.formatted() : "");
    }

    @Override
    public void complain(@Nullable String message) {
        frame.complain(message);
    }

    @Override
    public void remark(@Nullable String message) {
        frame.remark(message);
    }

    @Override
    public void ask(String words) {
        frame.ask(words);
    }

    @Override
    public String focusId() {
        return FieldFrame.idOf(key) + "-i";
    }
}
