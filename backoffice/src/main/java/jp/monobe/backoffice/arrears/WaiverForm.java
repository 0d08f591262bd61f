package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import jp.monobe.arrears.FixLateCharge;
import jp.monobe.arrears.LateChargePage.Fixed;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.YenText;

/** Asking that a charge is not asked for any more (減免の起案). Knows no service. */
final class WaiverForm extends Composite<Section> {

    private final Input reason = Typed.text("chars-full");

    WaiverForm(Fixed it, Consumer<String> propose, Runnable leave) {
        reason.getElement().setAttribute("maxlength", String.valueOf(FixLateCharge.LONGEST_REASON));
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.charges.waive")),
                        new Paragraph(
                                getTranslation(
                                        "office.charges.waive.then",
                                        it.row().bill().title(),
                                        YenText.of(it.amount()))),
                        new Asked(
                                "waiver-reason",
                                getTranslation("office.charges.reason"),
                                getTranslation("office.charges.reason.hint"),
                                reason),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.charges.waive.do"),
                                        () -> propose.accept(reason.getValue())),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), leave)));
    }
}
