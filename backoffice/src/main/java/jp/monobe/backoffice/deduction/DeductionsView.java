package jp.monobe.backoffice.deduction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.deduction.DeductionConsents;
import jp.monobe.deduction.DeductionDesk;
import jp.monobe.deduction.ProposeDeduction;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.Permission;

/** What is taken from 児童手当 for fees of its recipient (児童手当からの徴収, 児童手当法21条・22条). */
@Route(value = "deductions", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class DeductionsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final DeductionDesk desk;
    private final ProposeDeduction propose;
    private final DeductionConsents consents;
    private final BillingDesk bills;
    private final CurrentStaff staff;
    private final Today today;

    DeductionsView(
            DeductionDesk desk,
            ProposeDeduction propose,
            DeductionConsents consents,
            BillingDesk bills,
            CurrentStaff staff,
            Today today) {
        this.desk = desk;
        this.propose = propose;
        this.consents = consents;
        this.bills = bills;
        this.staff = staff;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = new DeductionList(desk, staff, today);
        getContent().removeAll();
        getContent()
                .add(new PageTitle(getPageTitle()).lead(getTranslation("office.deductions.lead")));
        if (staff.may(Permission.BILLING_ASSESS)) {
            getContent()
                    .add(
                            new ProposePanel(propose, list::show),
                            list,
                            new ConsentPanel(consents, names()));
        } else {
            getContent().add(list);
        }
    }

    private Map<String, String> names() {
        return bills.fees(YearMonth.from(today.date())).stream()
                .collect(Collectors.toMap(FeeKind::id, FeeKind::name));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.deductions.title");
    }
}
