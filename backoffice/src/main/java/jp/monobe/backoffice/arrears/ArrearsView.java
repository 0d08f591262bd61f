package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.arrears.ArrearsDesk;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.Permission;

/** Who did not pay in time, and how each claim stands (滞納). */
@Route(value = "arrears", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class ArrearsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final ArrearsDesk desk;
    private final CurrentStaff staff;

    ArrearsView(ArrearsDesk desk, CurrentStaff staff) {
        this.desk = desk;
        this.staff = staff;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation("office.arrears.lead")));
        var ways = new Actions();
        if (staff.may(Permission.REMINDER_ISSUE)) {
            var remind =
                    new RouterLink(getTranslation("office.reminders.title"), RemindersView.class);
            remind.setClassName("button button--primary");
            ways.add(remind);
        }
        var writeOffs =
                new RouterLink(getTranslation("office.write-offs.title"), WriteOffsView.class);
        writeOffs.setClassName("button button--secondary");
        var charges = new RouterLink(getTranslation("office.charges.title"), LateChargesView.class);
        charges.setClassName("button button--secondary");
        var instalments =
                new RouterLink(getTranslation("office.instalments.title"), InstalmentsView.class);
        instalments.setClassName("button button--secondary");
        ways.add(instalments, charges, writeOffs);
        getContent().add(ways);
        getContent().add(new ArrearsList(desk, staff.may(Permission.BILLING_ASSESS)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.arrears.title");
    }
}
