package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** Throws a draft away (下書きの削除), asked twice. */
class DiscardPanel extends Composite<Div> {

    private final DraftData draft;
    private final OpenDrafts drafts;

    DiscardPanel(DraftData draft, OpenDrafts drafts) {
        this.draft = draft;
        this.drafts = drafts;
        offer();
    }

    private void offer() {
        getContent().removeAll();
        getContent()
                .add(new Actions(ActionButton.plain(getTranslation("draft.discard"), this::ask)));
    }

    private void ask() {
        getContent().removeAll();
        getContent()
                .add(
                        new ConfirmPanel(
                                getTranslation("draft.discard.question"),
                                getTranslation("draft.discard.consequence"),
                                ActionButton.danger(
                                        getTranslation("draft.discard.yes"), this::discard),
                                ActionButton.secondary(
                                        getTranslation("draft.discard.no"), this::offer)));
    }

    private void discard() {
        drafts.discard(draft.id());
        Ways.go(Addresses.HOME);
    }
}
