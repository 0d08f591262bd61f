package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.CaseInbox;
import jp.monobe.casework.CasePage;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.procedure.FormDefinitions;

/** The inbox (受付箱): cases of the clerk's own city, the oldest claim first. */
@Route(value = "inbox", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CLERK, OfficeRole.APPROVER})
public final class InboxView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseInbox inbox;
    private final FormDefinitions forms;
    private final ProcedureChoice procedures;
    private final DeskChoice desks;
    private final Today today;
    private final Div list = new Div();

    InboxView(
            CaseInbox inbox,
            FormDefinitions forms,
            ProcedureChoice procedures,
            DeskChoice desks,
            Today today) {
        this.inbox = inbox;
        this.forms = forms;
        this.procedures = procedures;
        this.desks = desks;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = InboxQuery.of(event.getLocation().getQueryParameters());
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle()),
                        new InboxSearch(query, procedures.of(query, today.date()), desks.of(query)),
                        new InboxTabs(query),
                        list);
        show(query, inbox.page(query.filter(), query.page()));
    }

    private void show(InboxQuery query, CasePage page) {
        list.removeAll();
        if (page.rows().isEmpty()) {
            list.add(nothing(query));
        } else {
            list.add(
                    new CaseTable(query.tab(), page.rows(), forms, today.date()),
                    new InboxTurn(query, page.more()));
        }
    }

    private EmptyState nothing(InboxQuery query) {
        if (query.text().isEmpty() && !query.procedure().isEmpty()) {
            return new EmptyState(
                    getTranslation("office.inbox.none.procedure"),
                    getTranslation("office.inbox.none.procedure.do"));
        }
        var which =
                query.text().isEmpty()
                        ? "office.inbox.none." + query.tab()
                        : "office.inbox.not-found";
        var advice = query.text().isEmpty() ? "office.inbox.none.do" : "office.inbox.not-found.do";
        return new EmptyState(getTranslation(which, query.text()), getTranslation(advice));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.inbox.title");
    }
}
