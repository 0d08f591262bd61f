package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.arrears.LateAgents;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.CarryOver;
import jp.monobe.closing.CheckBooks;
import jp.monobe.closing.CloseBooks;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.payment.PayIns;

/** What agents have to pay in and did, and the books of days and months (払込・締め). */
@Route(value = "closings", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class ClosingsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final PayIns payIns;
    private final CloseBooks close;
    private final CarryOver carryOver;
    private final CheckBooks check;
    private final LateAgents late;
    private final Today today;

    ClosingsView(
            PayIns payIns,
            CloseBooks close,
            CarryOver carryOver,
            CheckBooks check,
            LateAgents late,
            Today today) {
        this.late = late;
        this.check = check;
        this.payIns = payIns;
        this.close = close;
        this.carryOver = carryOver;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.closings.lead")),
                        new BooksPanel(check, today, true),
                        new PayInPanel(payIns, today),
                        new LateAgentPanel(late),
                        new ClosingPanel(close, today),
                        new CarryOverPanel(carryOver));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.closings.title");
    }
}
