package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import jp.monobe.publishing.CatalogueRow;

/** What the list may show, as links, each with how many there are. */
final class CatalogueTabs extends Composite<Nav> {

    CatalogueTabs(Desk desk, CatalogueTab shown, List<CatalogueRow> rows) {
        getContent().setClassName("tabs");
        getContent().setAriaLabel(getTranslation("office.catalogue.tabs"));
        for (var tab : CatalogueTab.values()) {
            if (tab != CatalogueTab.NATIONAL || !desk.isNational()) {
                getContent().add(link(desk, tab, tab == shown, rows));
            }
        }
    }

    private RouterLink link(Desk desk, CatalogueTab tab, boolean current, List<CatalogueRow> rows) {
        long count = rows.stream().filter(tab::shows).count();
        var link =
                new RouterLink(
                        getTranslation("office.catalogue.tab." + tab, count), CatalogueView.class);
        link.setQueryParameters(desk.parameters("show", tab.name().toLowerCase(Locale.ROOT)));
        link.setHighlightCondition(HighlightConditions.never());
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
