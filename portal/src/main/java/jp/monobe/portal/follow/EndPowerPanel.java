package jp.monobe.portal.follow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.filing.EndPower;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** A legal representative says that she is one no more (代理の終了), asked twice. */
class EndPowerPanel extends Composite<Div> {

    private final FilingData filing;
    private final EndPower power;

    EndPowerPanel(FilingData filing, EndPower power) {
        this.filing = filing;
        this.power = power;
        getContent().setVisible(filing.filing().representative() != null);
        offer();
    }

    private void offer() {
        show(new Actions(ActionButton.plain(getTranslation("represent.end"), this::ask)));
    }

    private void ask() {
        show(
                new ConfirmPanel(
                        getTranslation("represent.end.question", filing.filing().verified().name()),
                        getTranslation("represent.end.consequence"),
                        ActionButton.danger(getTranslation("represent.end.yes"), this::end),
                        ActionButton.secondary(getTranslation("represent.end.no"), this::offer)));
    }

    private void end() {
        power.mine(filing.row().id());
        Ways.go(Addresses.HOME);
    }

    private void show(Component content) {
        getContent().removeAll();
        getContent().add(content);
    }
}
