package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;

/** Asks what the writers are to mend (差戻し). */
final class SendBackForm extends Composite<Div> {

    private static final String WHY = "send-back-why";
    private static final int LONGEST = 1000;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea why = new TextArea();
    private final Asked asked;

    SendBackForm(Consumer<String> send, Runnable cancel) {
        why.setClassName("input");
        asked =
                new Asked(
                        WHY,
                        getTranslation("office.entry.send-back.why"),
                        getTranslation("office.entry.send-back.why.hint"),
                        why);
        getContent().setClassName("act-form stack");
        getContent()
                .add(
                        errors,
                        new FormHeading(getTranslation("office.entry.act.SEND_BACK")),
                        asked,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.entry.act.SEND_BACK.do"),
                                        () -> submit(send)),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancel)));
    }

    private void submit(Consumer<String> send) {
        var words = why.getValue().strip();
        var wrong =
                words.isEmpty()
                        ? getTranslation("office.entry.send-back.why.missing")
                        : words.length() > LONGEST
                                ? getTranslation("office.entry.problem.long", LONGEST)
                                : "";
        asked.complain(wrong);
        errors.show(wrong.isEmpty() ? List.of() : List.of(new ErrorSummary.Problem(WHY, wrong)));
        if (wrong.isEmpty()) {
            send.accept(words);
        }
    }
}
