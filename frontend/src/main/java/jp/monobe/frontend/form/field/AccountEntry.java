package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Banks;

/** An account asked for outside a form of a procedure (口座の入力): whole, or complaining why not. */
public final class AccountEntry extends Composite<Div> {

    private final InputField input;
    private final String wrong;

    /**
     * @param wrong what is said when something of it is missing
     */
    public AccountEntry(String id, String label, String hint, String wrong) {
        this.wrong = wrong;
        var common = new Field.Common(id, label, hint, true, new Condition.Always());
        input =
                new InputFields(Banks.japan(), Attachments.NONE)
                        .of(new Field.Account(common), AnswerKey.of(id), _ -> {})
                        .orElseThrow();
        getContent().add(input.component());
    }

    public void show(Answer.Account account) {
        input.show(account);
    }

    /** Nothing is wrong, or not any more. */
    public void clear() {
        input.complain(null);
    }

    /** Says what is wrong with it. */
    public void complain(String message) {
        input.complain(message);
    }

    /** Empty when it is not whole; then it is said beside the field. */
    public Optional<Answer.Account> read() {
        clear();
        var flaw = input.flaw();
        if (flaw.isPresent()) {
            input.complain(getTranslation(flaw.get().textKey(), input.field().common().label()));
            return Optional.empty();
        }
        if (input.entry() instanceof Entry.Given(Answer.Account it) && isWhole(it)) {
            return Optional.of(it);
        }
        input.complain(wrong);
        return Optional.empty();
    }

    private static boolean isWhole(Answer.Account it) {
        return it.bank().matches("[0-9]{4}")
                && it.branch().matches("[0-9]{3}")
                && it.kind().matches("[12]")
                && it.number().matches("[0-9]{7}")
                && !it.holder().isBlank();
    }
}
