package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facilityregister.FacilityRegister;
import jp.monobe.facilityregister.RestoreFacilities;
import jp.monobe.facilityregister.RestoreResult;
import jp.monobe.facilityregister.Revision;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The facilities the public reads (施設台帳), the files they go out in, and how the list came about.
 */
@Route(value = "facilities", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CATALOGUE_EDITOR, OfficeRole.CATALOGUE_PUBLISHER})
public final class FacilitiesView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 50;

    private final FacilityRegister register;
    private final RestoreFacilities restore;
    private final CurrentStaff staff;
    private final Today today;

    FacilitiesView(
            FacilityRegister register, RestoreFacilities restore, CurrentStaff staff, Today today) {
        this.register = register;
        this.restore = restore;
        this.staff = staff;
        this.today = today;
        getContent().setClassName("stack catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    private void show(@Nullable Component news) {
        var newest = register.newest();
        getContent().removeAll();
        getContent()
                .add(new PageTitle(getPageTitle()).lead(getTranslation("office.facilities.lead")));
        if (news != null) {
            getContent().add(news);
        }
        if (mayEdit()) {
            getContent().add(new Actions(ways().toArray(Component[]::new)));
        }
        getContent()
                .add(
                        newest.facilities().isEmpty() ? nothing() : table(newest),
                        new RegisterFiles(register),
                        history(newest));
    }

    private boolean mayEdit() {
        return staff.may(Permission.FACILITY_EDIT);
    }

    private List<Component> ways() {
        var ways = new ArrayList<Component>();
        ways.add(
                button(
                        new RouterLink(
                                getTranslation("office.facilities.new"),
                                EditFacilityView.class,
                                new RouteParameters("id", EditFacilityView.NEW))));
        ways.add(
                button(
                        new RouterLink(
                                getTranslation("office.facilities.import"),
                                ImportFacilitiesView.class)));
        return ways;
    }

    private static RouterLink button(RouterLink link) {
        link.setClassName("button");
        return link;
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("office.facilities.none"),
                getTranslation("office.facilities.none.do"));
    }

    private Component table(Revision newest) {
        return new CardTable<>(
                        getTranslation("office.facilities.caption"),
                        Slice.of(newest.facilities()),
                        ROWS)
                .column(getTranslation("office.facilities.name"), this::name)
                .text(getTranslation("office.facilities.type"), one -> one.get(FacilityColumn.TYPE))
                .text(getTranslation("office.facilities.address"), Facility::address)
                .text(
                        getTranslation("office.facilities.phone"),
                        one -> one.get(FacilityColumn.PHONE))
                .text(getTranslation("office.facilities.checked"), this::checked)
                .show(0);
    }

    private Component name(Facility facility) {
        if (!mayEdit()) {
            return new Span(facility.name());
        }
        var link =
                new RouterLink(
                        facility.name(),
                        EditFacilityView.class,
                        new RouteParameters("id", facility.key()));
        link.addClassName("row-link");
        return link;
    }

    private String checked(Facility facility) {
        var day = facility.checkedOn();
        return day == null ? getTranslation("office.catalogue.never") : day.toString();
    }

    private Component history(Revision newest) {
        var section = new Section(new H2(getTranslation("office.block.history")));
        section.setClassName("case-block stack");
        section.add(
                new RegisterHistory(
                        register.history(),
                        newest.number(),
                        today,
                        new RegisterHistory.Ways(mayEdit(), restore::preview, this::restore)));
        return section;
    }

    private void restore(long number, long base) {
        var result = restore.restore(number, base);
        var key = "office.facilities.restore." + result.getClass().getSimpleName();
        show(
                new NotificationBanner(
                                result instanceof RestoreResult.Restored ? Tone.GOOD : Tone.BAD,
                                getTranslation(key, number),
                                getTranslation(key + ".then"))
                        .announced());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.facilities.title");
    }
}
