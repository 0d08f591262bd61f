package jp.monobe.backoffice.directory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.Role;
import jp.monobe.staff.StaffList;
import jp.monobe.staff.StaffMember;

/** The city's staff and their roles (職員), to read. */
@Route(value = "staff", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ADMINISTRATOR)
public final class StaffListView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 50;

    private final StaffList staff;

    StaffListView(StaffList staff) {
        this.staff = staff;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation("office.staff.lead")));
        getContent()
                .add(
                        new CardTable<>(
                                        getTranslation("office.staff.caption"),
                                        Slice.of(staff.all()),
                                        ROWS)
                                .text(getTranslation("office.staff.name"), StaffMember::name)
                                .text(
                                        getTranslation("office.staff.division"),
                                        StaffMember::division)
                                .text(getTranslation("office.staff.roles"), this::roles)
                                .show(0));
    }

    private String roles(StaffMember member) {
        var roles =
                Arrays.stream(Role.values())
                        .filter(member.roles()::contains)
                        .map(role -> getTranslation("office.role." + role))
                        .collect(Collectors.joining("、"));
        return roles.isEmpty() ? getTranslation("office.role.none") : roles;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.staff.title");
    }
}
