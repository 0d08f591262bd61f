package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** To the pages before and after; nothing is counted, so no page has a number of all. */
final class InboxTurn extends Composite<Nav> {

    InboxTurn(InboxQuery query, boolean more) {
        getContent().setClassName("pager");
        getContent().setAriaLabel(getTranslation("ui.pager"));
        getContent().setVisible(more || query.page() > 0);
        if (query.page() > 0) {
            getContent().add(link("office.inbox.before", query.at(query.page() - 1)));
        }
        getContent().add(new Span(getTranslation("ui.pager.page", query.page() + 1)));
        if (more) {
            getContent().add(link("office.inbox.after", query.at(query.page() + 1)));
        }
    }

    private RouterLink link(String text, InboxQuery to) {
        var link = new RouterLink(getTranslation(text), InboxView.class);
        link.setQueryParameters(to.parameters());
        link.setHighlightCondition(HighlightConditions.never());
        return link;
    }
}
