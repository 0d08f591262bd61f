package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.DraftRow;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;

/** What was begun and not handed in (書きかけの申請); not there while there is none. */
class DraftList extends Composite<Div> {

    DraftList(List<DraftRow> drafts) {
        getContent().setClassName("stack");
        getContent().setVisible(!drafts.isEmpty());
        var list = new TaskList();
        drafts.forEach(draft -> list.add(link(draft), hint(draft), tag(draft)));
        getContent().add(new H2(getTranslation("home.drafts")), list);
    }

    /** A claim goes on by way of asking for her data anew (amendment 5), a correction at once. */
    private static Anchor link(DraftRow draft) {
        var address =
                draft.corrects().isPresent()
                                || draft.actingFor().isPresent()
                                || draft.represented().isPresent()
                        ? Addresses.draft(draft.id())
                        : Addresses.resume(draft.procedure(), draft.id());
        return new Anchor(address, draft.title());
    }

    private String hint(DraftRow draft) {
        return draft.actingFor()
                .map(acting -> getTranslation("home.draft.agent", acting.agent()) + saved(draft))
                .or(() ->
                        draft.represented()
                                .map(name -> getTranslation("represent.of", name) + saved(draft)))
                .orElseGet(() -> saved(draft));
    }

    private String saved(DraftRow draft) {
        return getTranslation(
                "home.draft.hint",
                DateText.of(ActingCity.dayOf(draft.savedAt())),
                DateText.of(ActingCity.dayOf(draft.expiresAt())));
    }

    private StatusTag tag(DraftRow draft) {
        if (draft.actingFor().filter(ActingFor::withAgent).isPresent()) {
            return new StatusTag(Tone.PROGRESS, getTranslation("mandate.draft.with-agent"));
        }
        if (draft.actingFor().isPresent()) {
            return new StatusTag(Tone.ATTENTION, getTranslation("home.draft.agent.look"));
        }
        var key = draft.corrects().isPresent() ? "home.draft.correction" : "home.draft.open";
        return new StatusTag(Tone.ATTENTION, getTranslation(key));
    }
}
