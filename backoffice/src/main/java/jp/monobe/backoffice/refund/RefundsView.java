package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.TransferFiles;
import jp.monobe.staff.Permission;

/** What is to be given back, what is under way, and the files to the bank (還付・充当). */
@Route(value = "refunds", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class RefundsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final GiveBackDesk desk;
    private final TransferFiles files;
    private final CurrentStaff staff;
    private final Today today;

    RefundsView(GiveBackDesk desk, TransferFiles files, CurrentStaff staff, Today today) {
        this.desk = desk;
        this.files = files;
        this.staff = staff;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean handles = staff.may(Permission.REFUND_HANDLE);
        var list = new GiveBackList(desk, today);
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation("office.refunds.lead")));
        if (handles) {
            getContent()
                    .add(
                            new DueList(desk),
                            list,
                            new TransferPanel(files, staff.id(), today, list::show));
        } else {
            getContent().add(list, new DueList(desk).readOnly());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.refunds.title");
    }
}
