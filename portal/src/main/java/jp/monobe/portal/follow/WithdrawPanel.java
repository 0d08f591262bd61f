package jp.monobe.portal.follow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.WithdrawResult;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** Takes a filing back (取下げ), asked twice; possible until it is decided. */
class WithdrawPanel extends Composite<Div> {

    private final FilingData filing;
    private final FilingService filings;
    private final Runnable withdrawn;

    WithdrawPanel(FilingData filing, FilingService filings, Runnable withdrawn) {
        this.filing = filing;
        this.filings = filings;
        this.withdrawn = withdrawn;
        getContent().setVisible(isPossible());
        offer();
    }

    private boolean isPossible() {
        return switch (filing.row().status()) {
            case RECEIVED, REVIEWING, RETURNED -> true;
            case APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }

    private void offer() {
        show(new Actions(ActionButton.plain(getTranslation("filing.withdraw"), this::ask)));
    }

    private void ask() {
        show(
                new ConfirmPanel(
                        getTranslation("filing.withdraw.question"),
                        getTranslation("filing.withdraw.consequence"),
                        ActionButton.danger(getTranslation("filing.withdraw.yes"), this::withdraw),
                        ActionButton.secondary(getTranslation("filing.withdraw.no"), this::offer)));
    }

    private void withdraw() {
        switch (filings.withdraw(filing.row().id())) {
            case WithdrawResult.Withdrawn() -> withdrawn.run();
            case WithdrawResult.AlreadyDecided() ->
                    show(
                            new NotificationBanner(
                                            Tone.ATTENTION,
                                            getTranslation("filing.withdraw.decided"),
                                            getTranslation("filing.withdraw.decided.text"))
                                    .announced());
        }
    }

    private void show(Component content) {
        getContent().removeAll();
        getContent().add(content);
    }
}
