package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.CatalogueRow;

/** The national services (全国の案内), from which a city may begin its own version. */
final class NationalTable extends Composite<Div> {

    private static final int ROWS = 50;

    private final Desk desk;
    private final String slug;
    private final List<String> known;

    /**
     * @param slug the city's, with which its own ids begin
     */
    NationalTable(Desk desk, String slug, List<Service> services, List<CatalogueRow> own) {
        this.desk = desk;
        this.slug = slug;
        this.known = own.stream().map(CatalogueRow::id).toList();
        getContent().setClassName("catalogue");
        getContent()
                .add(
                        new CardTable<>(
                                        getTranslation("office.catalogue.caption.NATIONAL"),
                                        Slice.of(services),
                                        ROWS)
                                .text(getTranslation("office.catalogue.entry"), Service::name)
                                .text(getTranslation("office.entry.GROUP"), Service::group)
                                .column(getTranslation("office.catalogue.act"), this::begin)
                                .show(0));
    }

    private Component begin(Service service) {
        if (!desk.mayEdit()) {
            return new Span();
        }
        var id = slug + "-" + service.id();
        if (known.contains(id)) {
            return desk.link(getTranslation("office.catalogue.own"), EntryPage.class, id);
        }
        var link = new RouterLink(getTranslation("office.catalogue.make"), NewEntryView.class);
        link.setQueryParameters(QueryParameters.of("from", service.id()));
        link.getElement()
                .setAttribute(
                        "aria-label", getTranslation("office.catalogue.make.of", service.name()));
        return link;
    }
}
