package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.municipality.Tenants;
import jp.monobe.publishing.CatalogueList;
import jp.monobe.publishing.CatalogueRow;
import jp.monobe.publishing.CheckEntry;
import jp.monobe.publishing.CheckLinks;
import org.jspecify.annotations.Nullable;

/** The entries of the catalogue (案内の一覧): what is due, what is being worked on, all of them. */
@Route(value = "catalogue", layout = OfficeLayout.class)
@RolesAllowed({
    OfficeRole.CATALOGUE_EDITOR,
    OfficeRole.CATALOGUE_PUBLISHER,
    OfficeRole.PLATFORM_EDITOR,
    OfficeRole.PLATFORM_PUBLISHER
})
public final class CatalogueView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueList list;
    private final CheckEntry check;
    private final CheckLinks links;
    private final CurrentStaff staff;
    private final Tenants tenants;

    CatalogueView(
            CatalogueList list,
            CheckEntry check,
            CheckLinks links,
            CurrentStaff staff,
            Tenants tenants) {
        this.list = list;
        this.check = check;
        this.links = links;
        this.staff = staff;
        this.tenants = tenants;
        getContent().setClassName("stack catalogue-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = Desk.of(event.getLocation(), staff);
        var tab =
                CatalogueTab.of(
                        event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter("show")
                                .orElse(""));
        show(desk, tab, null);
    }

    private void show(Desk desk, CatalogueTab tab, @Nullable Component news) {
        var rows = desk.call(list::all);
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation(desk.key() + ".lead")));
        if (news != null) {
            getContent().add(news);
        }
        getContent().add(new CatalogueTabs(desk, tab, rows), body(desk, tab, rows));
        var ways = ways(desk);
        if (!ways.isEmpty()) {
            getContent().add(new Actions(ways.toArray(Component[]::new)));
        }
    }

    private Component body(Desk desk, CatalogueTab tab, List<CatalogueRow> rows) {
        if (tab == CatalogueTab.NATIONAL) {
            return new NationalTable(desk, slug(), list.national(), rows);
        }
        if (tab == CatalogueTab.LINKS) {
            return new DeadLinks(desk, desk.call(links::dead), desk.call(links::coverage));
        }
        var shown =
                tab == CatalogueTab.DUE
                        ? desk.call(list::due)
                        : rows.stream().filter(tab::shows).toList();
        return shown.isEmpty()
                ? nothing(tab)
                : new CatalogueTable(desk, tab, shown, row -> check(desk, tab, row));
    }

    private String slug() {
        return tenants.withCode(staff.city()).orElseThrow().slug();
    }

    private Component nothing(CatalogueTab tab) {
        var key = "office.catalogue.none." + tab;
        return new EmptyState(getTranslation(key), getTranslation(key + ".do"));
    }

    private List<Component> ways(Desk desk) {
        var ways = new ArrayList<Component>();
        if (desk.mayEdit()) {
            var link = new RouterLink(getTranslation("office.catalogue.new"), NewEntryView.class);
            link.setQueryParameters(desk.parameters());
            link.setClassName("button");
            ways.add(link);
        }
        if (desk.isOfBoth()) {
            var other =
                    new RouterLink(
                            getTranslation("office.catalogue.other." + desk.level()),
                            CatalogueView.class);
            other.setQueryParameters(desk.other().parameters());
            ways.add(other);
        }
        return ways;
    }

    private void check(Desk desk, CatalogueTab tab, CatalogueRow row) {
        var result = desk.call(() -> check.unchanged(row.id()));
        var key = "office.catalogue.check." + result.getClass().getSimpleName();
        var tone =
                switch (result) {
                    case CheckEntry.Result.Confirmed _ -> Tone.GOOD;
                    case CheckEntry.Result.Proposed _ -> Tone.ATTENTION;
                    case CheckEntry.Result.BeingWritten _, CheckEntry.Result.NotInForce _ ->
                            Tone.BAD;
                };
        show(
                desk,
                tab,
                new NotificationBanner(
                                tone,
                                getTranslation(key, row.name()),
                                getTranslation(key + ".then"))
                        .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.catalogue.title");
    }
}
