package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import jp.monobe.billing.model.SlipPlan.Part;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;

/** Which slips a bill would be split into (分割・分納の予定), read before it is done. */
public final class PartsPreview extends Composite<Div> {

    /**
     * @param act the button's words
     */
    public PartsPreview(List<Part> parts, String act, Runnable agreed, Runnable back) {
        var head =
                new H3(
                        getTranslation(
                                "office.parts",
                                parts.size(),
                                YenText.of(
                                        parts.stream()
                                                .map(Part::amount)
                                                .reduce(Yen.ZERO, Yen::plus))));
        head.getElement().setAttribute("tabindex", "-1");
        head.addAttachListener(_ -> head.getElement().callJsFunction("focus"));
        getContent().setClassName("stack");
        getContent()
                .add(
                        head,
                        new CardTable<>(
                                        getTranslation("office.parts.caption"),
                                        Slice.of(parts),
                                        parts.size())
                                .uncounted()
                                .text(
                                        getTranslation("office.bill.part"),
                                        it -> getTranslation("office.bill.part.of", it.part()))
                                .column(
                                        getTranslation("office.bill.due"),
                                        it -> new DateText(it.dueOn()))
                                .numeric(
                                        getTranslation("office.bill.amount"),
                                        it -> YenText.of(it.amount()))
                                .show(0),
                        new Actions(
                                ActionButton.primary(act, agreed),
                                ActionButton.secondary(getTranslation("office.parts.back"), back)));
    }
}
