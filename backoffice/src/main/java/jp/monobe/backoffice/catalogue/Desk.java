package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.publishing.Level;
import jp.monobe.staff.Permission;

/** Whose entries a page works on, as its address says, and what she may do with them. */
record Desk(Level level, CurrentStaff staff) {

    private static final String PARAMETER = "level";
    private static final String NATIONAL = "national";

    /** Without a word in the address: her city's, or the national ones if she has those alone. */
    static Desk of(Location location, CurrentStaff staff) {
        boolean asked =
                location.getQueryParameters()
                        .getSingleParameter(PARAMETER)
                        .filter(NATIONAL::equals)
                        .isPresent();
        boolean may = staff.may(Permission.NATIONAL_CATALOGUE);
        boolean alone = !staff.may(Permission.CATALOGUE_READ);
        return new Desk(may && (asked || alone) ? Level.NATIONAL : Level.CITY, staff);
    }

    boolean isNational() {
        return level == Level.NATIONAL;
    }

    <T> T call(Supplier<T> work) {
        return level.call(work);
    }

    boolean may(String permission) {
        return call(() -> staff.may(permission));
    }

    boolean mayEdit() {
        return may(Permission.CATALOGUE_EDIT);
    }

    boolean mayPublish() {
        return may(Permission.CATALOGUE_PUBLISH);
    }

    QueryParameters parameters() {
        return isNational()
                ? QueryParameters.simple(Map.of(PARAMETER, NATIONAL))
                : QueryParameters.empty();
    }

    QueryParameters parameters(String name, String value) {
        return isNational()
                ? QueryParameters.simple(Map.of(PARAMETER, NATIONAL, name, value))
                : QueryParameters.simple(Map.of(name, value));
    }

    RouterLink link(String text, Class<? extends Component> view, String id) {
        var link = new RouterLink(text, view, new RouteParameters("id", id));
        link.setQueryParameters(parameters());
        return link;
    }

    RouterLink list(String text) {
        var link = new RouterLink(text, CatalogueView.class);
        link.setQueryParameters(parameters());
        return link;
    }

    /** Whether she works on her city's entries and on the national ones. */
    boolean isOfBoth() {
        return staff.may(Permission.NATIONAL_CATALOGUE) && staff.may(Permission.CATALOGUE_READ);
    }

    Desk other() {
        return new Desk(isNational() ? Level.CITY : Level.NATIONAL, staff);
    }

    /** The message key of whose entries these are. */
    String key() {
        return "office.catalogue.of." + level;
    }

    /** What can only be asked of the city's own entries. */
    <T> List<T> ofCity(Supplier<List<T>> list) {
        return isNational() ? List.of() : list.get();
    }
}
