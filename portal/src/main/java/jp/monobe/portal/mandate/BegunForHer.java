package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.DraftRow;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.MomentText;

/** Drafts under one mandate, as either side sees them (代わりの入力の下書き); not there while none. */
class BegunForHer extends Composite<Div> {

    BegunForHer(UUID mandate, List<DraftRow> drafts) {
        var some =
                drafts.stream()
                        .filter(row ->
                                row.actingFor()
                                        .map(ActingFor::mandate)
                                        .filter(mandate::equals)
                                        .isPresent())
                        .toList();
        var list = new TaskList();
        some.forEach(row ->
                list.add(
                        new Anchor(Addresses.draft(row.id()), row.title()),
                        getTranslation("mandate.draft.saved", MomentText.of(row.savedAt())),
                        tag(row)));
        getContent().setClassName("stack");
        getContent().setVisible(!some.isEmpty());
        getContent().add(new H2(getTranslation("home.drafts")), list);
    }

    private StatusTag tag(DraftRow row) {
        boolean with = row.actingFor().filter(ActingFor::withAgent).isPresent();
        return with
                ? new StatusTag(Tone.PROGRESS, getTranslation("mandate.draft.with-agent"))
                : new StatusTag(Tone.ATTENTION, getTranslation("mandate.draft.yours"));
    }
}
