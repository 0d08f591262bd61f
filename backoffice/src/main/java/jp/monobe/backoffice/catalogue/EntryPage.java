package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.publishing.CatalogueDesk;
import jp.monobe.publishing.EntryView;
import org.jspecify.annotations.Nullable;

/** One entry (掲載項目): left what the public reads and what would change, right what can be done. */
@Route(value = "catalogue/entry/:id", layout = OfficeLayout.class)
@RolesAllowed({
    OfficeRole.CATALOGUE_EDITOR,
    OfficeRole.CATALOGUE_PUBLISHER,
    OfficeRole.PLATFORM_EDITOR,
    OfficeRole.PLATFORM_PUBLISHER
})
public final class EntryPage extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueDesk catalogue;
    private final EntryActs.Services services;
    private final CurrentStaff staff;
    private final Today today;
    private @Nullable EntryView shown;

    EntryPage(
            CatalogueDesk catalogue, EntryActs.Services services, CurrentStaff staff, Today today) {
        this.catalogue = catalogue;
        this.services = services;
        this.staff = staff;
        this.today = today;
        getContent().setClassName("stack case-page catalogue-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = Desk.of(event.getLocation(), staff);
        var id = event.getRouteParameters().get("id").orElse("");
        var found = desk.call(() -> catalogue.open(id));
        if (found.isPresent()) {
            show(desk, found.get(), null);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Desk desk, EntryView view, @Nullable Component news) {
        shown = view;
        var acts = new EntryActs(desk, view, services, what -> reload(desk, view.id(), what));
        var columns = new Div(new EntryBody(desk, view, services.preview(), today), acts);
        columns.setClassName("columns");
        getContent().removeAll();
        getContent()
                .add(
                        desk.list(getTranslation("office.catalogue.back")),
                        new PageTitle(view.name()).over(getTranslation(desk.key())));
        if (news != null) {
            getContent().add(news);
        }
        getContent().add(columns);
    }

    private void reload(Desk desk, String id, Component news) {
        show(desk, desk.call(() -> catalogue.open(id)).orElseThrow(), news);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("office.catalogue.title") : shown.name();
    }
}
