package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.BillPage;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.BillingDesk;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;

/** What was assessed (調定), the newest first, with what is still owed. */
@Route(value = "billing", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class BillingView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_PAGES = 10_000;

    private final BillingDesk desk;
    private final Input sought = Typed.digits("chars-20");

    BillingView(BillingDesk desk) {
        this.desk = desk;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = desk.page(Optional.empty(), page(event));
        var begin = new RouterLink(getTranslation("office.billing.new"), NewBillView.class);
        begin.setClassName("button button--primary");
        getContent().removeAll();
        sought.setValue(asked(event));
        var rows = asked(event).isEmpty() ? page.rows() : desk.search(asked(event));
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.billing.lead")),
                        new Actions(begin, many()),
                        new Asked(
                                "bill-search",
                                getTranslation("office.billing.search"),
                                getTranslation("office.billing.search.hint"),
                                sought),
                        new Actions(seek()),
                        rows.isEmpty() ? nothing(asked(event)) : table(rows));
        if (asked(event).isEmpty()) {
            getContent().add(turn(page));
        }
    }

    private RouterLink many() {
        var link = new RouterLink(getTranslation("office.runs.title"), RunsView.class);
        link.setClassName("button");
        return link;
    }

    private ActionButton seek() {
        var button =
                ActionButton.secondary(getTranslation("office.billing.search.do"), this::search);
        button.addClickShortcut(Key.ENTER).listenOn(sought);
        return button;
    }

    /** What is sought stays in the address: it can be gone back to. */
    private void search() {
        UI.getCurrent()
                .navigate(
                        BillingView.class, QueryParameters.of("number", sought.getValue().strip()));
    }

    private static String asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("number")
                .filter(text -> text.matches("[0-9 -]{1,25}"))
                .orElse("");
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number < MOST_PAGES)
                .orElse(0);
    }

    private Component nothing(String asked) {
        if (!asked.isEmpty()) {
            return new EmptyState(
                    getTranslation("office.billing.not-found"),
                    getTranslation("office.billing.not-found.do"));
        }
        return new EmptyState(
                getTranslation("office.billing.none"), getTranslation("office.billing.none.do"));
    }

    private Component table(List<BillRow> rows) {
        return new CardTable<>(
                        getTranslation("office.billing.caption"), Slice.of(rows), rows.size())
                .uncounted()
                .column(getTranslation("office.bill.title"), BillingView::link)
                .text(getTranslation("office.bill.payer"), BillWords::payer)
                .numeric(
                        getTranslation("office.bill.amount"),
                        row -> YenText.of(row.bill().amount()))
                .numeric(
                        getTranslation("office.bill.outstanding"),
                        row -> YenText.of(row.balance().owed()))
                .column(getTranslation("office.bill.due"), row -> new DateText(row.bill().dueOn()))
                .column(
                        getTranslation("office.bill.state"),
                        row -> BillWords.tag(this, row.bill().state()))
                .show(0);
    }

    private static RouterLink link(BillRow row) {
        var link =
                new RouterLink(
                        row.bill().title(),
                        BillView.class,
                        new RouteParameters("id", row.bill().id().toString()));
        link.addClassName("row-link");
        return link;
    }

    private Component turn(BillPage page) {
        var nav = new Nav();
        nav.setClassName("pager");
        nav.setAriaLabel(getTranslation("ui.pager"));
        nav.setVisible(page.more() || page.number() > 0);
        if (page.number() > 0) {
            nav.add(to("office.inbox.before", page.number() - 1));
        }
        nav.add(new Span(getTranslation("ui.pager.page", page.number() + 1)));
        if (page.more()) {
            nav.add(to("office.inbox.after", page.number() + 1));
        }
        return nav;
    }

    private RouterLink to(String text, int page) {
        var link = new RouterLink(getTranslation(text), BillingView.class);
        link.setQueryParameters(QueryParameters.of("page", String.valueOf(page)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.billing.title");
    }
}
