package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Banks;
import org.jspecify.annotations.Nullable;

/** Makes the controls for a field, whatever its kind (入力項目の作成). A new kind is one line here. */
public record InputFields(Banks banks, Attachments attachments) {

    /**
     * @param left told when a person left the field with something changed
     * @return empty for what is only read
     */
    public Optional<InputField> of(Field field, AnswerKey key, Consumer<InputField> left) {
        var made = new Late(left);
        var input =
                switch (field) {
                    case Field.Text text when text.kind() == Field.Text.Kind.ADDRESS ->
                            new AddressInput(text, key, made);
                    case Field.Text text -> new TextInput(text, key, made);
                    case Field.Day day -> DateInput.day(day, key, made);
                    case Field.Month month -> DateInput.month(month, key, made);
                    case Field.Choice choice -> new ChoiceInput(choice, key, made);
                    case Field.Several several -> new SeveralInput(several, key, made);
                    case Field.Count count ->
                            new TypedInput(count, key, count.unit(), Notations.WHOLE, made);
                    case Field.Time time -> new TypedInput(time, key, "", Notations.CLOCK, made);
                    case Field.YesNo yesNo -> ChoiceInput.yesNo(yesNo, key, made);
                    case Field.Amount amount ->
                            new TypedInput(amount, key, text("fill.yen"), Notations.AMOUNT, made);
                    case Field.Account account -> new AccountInput(account, key, banks, made);
                    case Field.Attachment files ->
                            new AttachmentInput(files, key, attachments, made);
                    case Field.Note _ -> null;
                };
        made.input = input;
        return Optional.ofNullable(input);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /** Says which input was left; the input does not exist yet when its listener is made. */
    private static final class Late implements Runnable {

        private final Consumer<InputField> left;
        private @Nullable InputField input;

        private Late(Consumer<InputField> left) {
            this.left = left;
        }

        @Override
        public void run() {
            if (input != null) {
                left.accept(input);
            }
        }
    }
}
