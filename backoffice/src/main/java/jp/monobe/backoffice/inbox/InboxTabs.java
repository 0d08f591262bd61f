package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The states as tabs: links, so that each has an address. */
final class InboxTabs extends Composite<Nav> {

    InboxTabs(InboxQuery query) {
        getContent().setClassName("tabs");
        getContent().setAriaLabel(getTranslation("office.inbox.tabs"));
        for (var tab : InboxTab.values()) {
            var link = new RouterLink(getTranslation("office.inbox.tab." + tab), InboxView.class);
            link.setQueryParameters(query.at(tab).parameters());
            link.setHighlightCondition(HighlightConditions.never());
            if (tab == query.tab()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
