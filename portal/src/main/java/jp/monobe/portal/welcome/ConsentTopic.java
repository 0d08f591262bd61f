package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.resident.ConsentService;

/**
 * Whether what the city knows may be fetched (情報の利用への同意): what, for what, and that she may say no.
 */
class ConsentTopic extends Composite<Div> {

    /**
     * @param represents whether a legal representative may file it online
     */
    ConsentTopic(ConsentService consents, String procedure, boolean represents) {
        var finder = procedure.equals(Filled.PROCEDURE);
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("welcome.data.title"))
                                .lead(getTranslation("welcome.data.lead")),
                        new H2(getTranslation("welcome.data.what")),
                        new UnorderedList(
                                item(finder ? "finder.consent.self" : "welcome.data.what.self"),
                                item(
                                        finder
                                                ? "finder.consent.children"
                                                : "welcome.data.what.family")),
                        new Paragraph(
                                getTranslation(
                                        finder
                                                ? "finder.consent.purpose"
                                                : "welcome.data.purpose")),
                        new InfoPanel(
                                getTranslation("welcome.data.not"),
                                new Paragraph(getTranslation("welcome.data.not.text"))),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("welcome.data.yes"),
                                        () -> {
                                            consents.give(procedure);
                                            Ways.go(Addresses.begin(procedure));
                                        }),
                                Ways.secondary(
                                        Addresses.begin(procedure),
                                        getTranslation("welcome.data.no"))));
        if (represents) {
            getContent()
                    .add(
                            new Paragraph(
                                    new Anchor(
                                            Addresses.represent(procedure),
                                            getTranslation("represent.choose"))));
        }
    }

    private ListItem item(String key) {
        return new ListItem(getTranslation(key));
    }
}
