package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import jp.monobe.frontend.ui.InfoPanel;

/** What an agent sees and never sees, before anybody is given anything (代理人に見えるもの). */
class AgentSees extends Composite<Div> {

    AgentSees() {
        getContent()
                .add(
                        new InfoPanel(
                                getTranslation("mandate.sees"),
                                list("mandate.sees.name", "mandate.sees.drafts"),
                                new Paragraph(getTranslation("mandate.sees.never")),
                                list(
                                        "mandate.sees.no-filings",
                                        "mandate.sees.no-records",
                                        "mandate.sees.no-address"),
                                new Paragraph(getTranslation("mandate.sees.free"))));
    }

    private UnorderedList list(String... keys) {
        return new UnorderedList(
                Stream.of(keys)
                        .map(key -> new ListItem(getTranslation(key)))
                        .toArray(ListItem[]::new));
    }
}
