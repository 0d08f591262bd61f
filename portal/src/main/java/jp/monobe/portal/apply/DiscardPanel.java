package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.filing.ActingFor;
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
    private final String words;

    DiscardPanel(DraftData draft, OpenDrafts drafts) {
        this.draft = draft;
        this.drafts = drafts;
        this.words = draft.correcting().isPresent() ? "correction.discard" : "draft.discard";
        offer();
    }

    private void offer() {
        getContent().removeAll();
        getContent().add(new Actions(ActionButton.plain(getTranslation(words), this::ask)));
    }

    private void ask() {
        getContent().removeAll();
        getContent()
                .add(
                        new ConfirmPanel(
                                getTranslation(words + ".question"),
                                getTranslation(words + ".consequence"),
                                ActionButton.danger(getTranslation(words + ".yes"), this::discard),
                                ActionButton.secondary(
                                        getTranslation(words + ".no"), this::offer)));
    }

    private void discard() {
        drafts.discard(draft.id());
        Ways.go(
                draft.correcting()
                        .map(mending -> Addresses.filing(mending.first()))
                        .or(() ->
                                draft.actingFor()
                                        .filter(ActingFor::byMe)
                                        .map(acting -> Addresses.acting(acting.mandate())))
                        .orElse(Addresses.HOME));
    }
}
