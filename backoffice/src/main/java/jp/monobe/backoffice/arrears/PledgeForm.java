package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.arrears.InstalmentResult;
import jp.monobe.arrears.PledgeInstalments.Pledge;
import jp.monobe.backoffice.billing.PartsPreview;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/**
 * What somebody pledged (分納誓約書): of which bill, in how many parts, from when. Which slips come of
 * it is shown first.
 */
final class PledgeForm extends Composite<Section> {

    private final BillingDesk bills;
    private final ReissueSlips slips;
    private final Consumer<Pledge> pledge;
    private final Consumer<InstalmentResult> refused;
    private final Div next = new Div();
    private final Input number = Typed.digits("chars-full");
    private final Input parts = Typed.digits("chars-12");
    private final Input first = Typed.text("chars-12");
    private final Input pledged = Typed.text("chars-12");
    private final Input reason = Typed.text("chars-full");

    PledgeForm(
            BillingDesk bills,
            ReissueSlips slips,
            Consumer<Pledge> pledge,
            Consumer<InstalmentResult> refused) {
        this.bills = bills;
        this.slips = slips;
        this.pledge = pledge;
        this.refused = refused;
        reason.getElement().setAttribute("maxlength", "200");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.instalments.new")),
                        asked("number", number),
                        asked("parts", parts),
                        asked("first", first),
                        asked("pledged", pledged),
                        asked("reason", reason),
                        next);
        // What was read is not what is typed any more.
        for (var input : List.of(number, parts, first, pledged, reason)) {
            input.addValueChangeListener(_ -> offer());
        }
        offer();
    }

    private void offer() {
        next.removeAll();
        next.add(
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.instalments.new.look"), this::read)));
    }

    private Asked asked(String name, Component input) {
        var key = "office.instalments." + name;
        return new Asked(
                "pledge-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void read() {
        var found = bills.search(number.getValue());
        if (found.size() != 1) {
            refused.accept(new InstalmentResult.NoSuchBill());
            return;
        }
        try {
            preview(
                    new Pledge(
                            found.getFirst().bill().id(),
                            Integer.parseInt(parts.getValue().strip()),
                            LocalDate.parse(first.getValue().strip()),
                            LocalDate.parse(pledged.getValue().strip()),
                            reason.getValue()));
        } catch (DateTimeException | NumberFormatException _) {
            refused.accept(new InstalmentResult.NoSuchParts());
        }
    }

    /** What cannot be split so is refused by the act itself, which knows why. */
    private void preview(Pledge it) {
        var parts = slips.preview(it.bill(), it.parts(), it.firstDue());
        if (parts.size() < 2) {
            pledge.accept(it);
            return;
        }
        next.removeAll();
        next.add(
                new PartsPreview(
                        parts,
                        getTranslation("office.instalments.new.do"),
                        () -> pledge.accept(it),
                        this::offer));
    }
}
