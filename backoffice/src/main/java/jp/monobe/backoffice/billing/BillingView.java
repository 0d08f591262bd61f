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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.BillPage;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.model.BillState;
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

    private final BillingDesk desk;
    private final Input sought = Typed.digits("chars-20");
    private final Choice only = new Choice(states(), "");
    private final Asked onlyAsked =
            new Asked(
                    "bill-state",
                    getTranslation("office.billing.only"),
                    getTranslation("office.billing.only.hint"),
                    only);
    private final Div list = new Div();
    private String shown = "";

    BillingView(BillingDesk desk) {
        this.desk = desk;
        var begin = new RouterLink(getTranslation("office.billing.new"), NewBillView.class);
        begin.setClassName("button button--primary");
        list.setClassName("stack");
        only.getElement().getClassList().add("chars-20");
        only.addValueChangeListener(it -> {
            if (!it.getValue().equals(shown)) {
                go(BillsAddress.only(it.getValue()));
            }
        });
        getContent().setClassName("stack");
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
                        onlyAsked,
                        list);
    }

    /** What is sought and chosen stays as it is, and so does who uses the keyboard. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var at = BillsAddress.of(event);
        sought.setValue(at.number());
        shown = at.only().map(BillState::name).orElse("");
        only.setValue(shown);
        onlyAsked.setVisible(at.number().isEmpty());
        list.removeAll();
        if (at.number().isEmpty()) {
            var page = desk.page(at.only(), at.page());
            list.add(
                    page.rows().isEmpty() ? nothing(at.only()) : table(page.rows()),
                    turn(page, at));
        } else {
            var found = desk.search(at.number());
            list.add(found.isEmpty() ? notFound() : table(found));
        }
    }

    private Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put("", getTranslation("office.billing.only.all"));
        for (var state : BillState.values()) {
            states.put(state.name(), getTranslation("office.bill.state." + state));
        }
        return states;
    }

    private static void go(QueryParameters where) {
        UI.getCurrent().navigate(BillingView.class, where);
    }

    private RouterLink many() {
        var link = new RouterLink(getTranslation("office.runs.title"), RunsView.class);
        link.setClassName("button");
        return link;
    }

    private ActionButton seek() {
        var button =
                ActionButton.secondary(
                        getTranslation("office.billing.search.do"),
                        () -> go(BillsAddress.sought(sought.getValue().strip())));
        button.addClickShortcut(Key.ENTER).listenOn(sought);
        return button;
    }

    private Component notFound() {
        return new EmptyState(
                getTranslation("office.billing.not-found"),
                getTranslation("office.billing.not-found.do"));
    }

    private Component nothing(Optional<BillState> only) {
        var key = only.isEmpty() ? "office.billing.none" : "office.billing.only.none";
        return new EmptyState(getTranslation(key), getTranslation(key + ".do"));
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

    private Component turn(BillPage page, BillsAddress at) {
        var nav = new Nav();
        nav.setClassName("pager");
        nav.setAriaLabel(getTranslation("ui.pager"));
        nav.setVisible(page.more() || page.number() > 0);
        if (page.number() > 0) {
            nav.add(to("office.inbox.before", at.turned(page.number() - 1)));
        }
        nav.add(new Span(getTranslation("ui.pager.page", page.number() + 1)));
        if (page.more()) {
            nav.add(to("office.inbox.after", at.turned(page.number() + 1)));
        }
        return nav;
    }

    private RouterLink to(String text, QueryParameters where) {
        var link = new RouterLink(getTranslation(text), BillingView.class);
        link.setQueryParameters(where);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.billing.title");
    }
}
