package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.monobe.filing.AgentDrafts;
import jp.monobe.filing.StartResult;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.mandate.MandateRow;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.OnlineForms;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.model.FormRevision;

/** What an agent may begin under a mandate (代わりに始められる手続き). */
class BeginForHer extends Composite<Div> {

    /** More are folded by their groups. */
    private static final int FEW = 6;

    private final MandateRow mandate;
    private final AgentDrafts drafts;
    private final Div news = new Div();

    BeginForHer(MandateRow mandate, OnlineForms forms, AgentDrafts drafts) {
        this.mandate = mandate;
        this.drafts = drafts;
        var some =
                forms.all().stream()
                        .filter(form -> mandate.terms().covers(form.procedure()))
                        .toList();
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("acting.begin")),
                        new Paragraph(getTranslation("acting.begin.text", mandate.other())),
                        news);
        if (some.size() <= FEW) {
            getContent().add(list(some));
        } else {
            forms.byGroup(some).forEach((group, part) -> getContent().add(folded(group, part)));
        }
    }

    private NativeDetails folded(String group, List<FormRevision> some) {
        var details =
                new NativeDetails(
                        getTranslation("home.begin.group", group, some.size()), list(some));
        details.setClassName("details");
        return details;
    }

    private UnorderedList list(List<FormRevision> some) {
        var list = new UnorderedList();
        some.forEach(form ->
                list.add(
                        new ListItem(
                                ActionButton.plain(form.title(), () -> begin(form.procedure())))));
        return list;
    }

    private void begin(String procedure) {
        news.removeAll();
        switch (drafts.begin(mandate.id(), procedure)) {
            case StartResult.Started(var draft, _) -> Ways.go(Addresses.draft(draft));
            case StartResult.TooMany(var most) -> say(getTranslation("acting.many-drafts", most));
            case StartResult.NotOffered(), StartResult.NotReturned() ->
                    say(getTranslation("acting.not-offered"));
        }
    }

    private void say(String words) {
        news.add(new NotificationBanner(Tone.ATTENTION, words).announced());
    }
}
