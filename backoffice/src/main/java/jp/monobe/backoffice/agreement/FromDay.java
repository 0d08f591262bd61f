package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.monobe.agreement.ProposeAgreement;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** From which day something shall hold, and why (いつから・理由), with the buttons of a form. */
final class FromDay extends Composite<Div> {

    private final Input from = Typed.text("chars-12");
    private final Input reason = Typed.text("chars-full");

    FromDay(LocalDate tomorrow, Runnable propose, Runnable cancel) {
        from.setValue(tomorrow.toString());
        reason.getElement()
                .setAttribute("maxlength", String.valueOf(ProposeAgreement.LONGEST_REASON));
        getContent().setClassName("stack");
        getContent()
                .add(
                        asked("from", from),
                        asked("reason", reason),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.agents.propose"), propose),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancel)));
    }

    private Asked asked(String name, Input input) {
        var key = "office.agents." + name;
        return new Asked(
                "agreement-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    /** What is no day is one that is refused. */
    LocalDate day() {
        return parse(from.getValue());
    }

    static LocalDate parse(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            return LocalDate.EPOCH;
        }
    }

    String reason() {
        return reason.getValue();
    }
}
