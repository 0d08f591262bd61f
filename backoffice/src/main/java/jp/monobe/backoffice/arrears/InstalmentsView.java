package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.arrears.InstalmentResult;
import jp.monobe.arrears.Instalments.Standing;
import jp.monobe.arrears.PledgeInstalments;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.Wareki;
import jp.monobe.staff.Permission;

/** What is late and pledged in parts, and whether it is kept (分納誓約の一覧). */
@Route(value = "arrears/instalments", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class InstalmentsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    /** After which the rest is due when a pledge was not kept. */
    private static final int DAYS = 14;

    private final PledgeInstalments pledges;
    private final BillingDesk bills;
    private final ReissueSlips slips;
    private final CurrentStaff staff;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    InstalmentsView(
            PledgeInstalments pledges,
            BillingDesk bills,
            ReissueSlips slips,
            CurrentStaff staff,
            Today today) {
        this.slips = slips;
        this.pledges = pledges;
        this.bills = bills;
        this.staff = staff;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.arrears.back"), ArrearsView.class),
                        new PageTitle(getPageTitle())
                                .lead(getTranslation("office.instalments.lead")),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        boolean none = pledges.page(0, 1).total() == 0;
        var list =
                new Section(
                        new H2(getTranslation("office.instalments.list")),
                        none
                                ? new EmptyState(
                                        getTranslation("office.instalments.none"),
                                        getTranslation("office.instalments.none.do"))
                                : table());
        list.setClassName("case-block stack");
        body.removeAll();
        if (staff.may(Permission.BILLING_ASSESS)) {
            body.add(new PledgeForm(bills, slips, it -> say(pledges.make(it)), this::say));
        }
        body.add(list);
    }

    private Component table() {
        return new CardTable<Standing>(
                        getTranslation("office.instalments.list"),
                        (offset, limit) -> {
                            var page = pledges.page(offset, limit);
                            return new Slice<>(page.pledges(), page.total());
                        },
                        ROWS)
                .column(getTranslation("office.bill.title"), InstalmentsView::link)
                .text(
                        getTranslation("office.bill.payer"),
                        it -> it.row().payer().name() + " " + it.row().payer().addresseeNo())
                .column(
                        getTranslation("office.instalments.pledged"),
                        it -> new DateText(it.plan().pledgedOn()))
                .numeric(
                        getTranslation("office.instalments.amount"),
                        it ->
                                getTranslation(
                                        "office.instalments.amount.of",
                                        YenText.of(it.plan().amount()),
                                        it.plan().parts()))
                .numeric(
                        getTranslation("office.instalments.left"),
                        it -> YenText.of(it.row().balance().owed()))
                .column(getTranslation("office.bill.state"), this::state)
                .column(getTranslation("office.bill.slip.act"), this::acts)
                .show(0);
    }

    private Component state(Standing it) {
        var why = it.plan().endedWhy();
        if (why != null) {
            return new StatusTag(Tone.NEUTRAL, getTranslation("office.instalments.ended." + why));
        }
        if (it.lateSince() != null) {
            return new StatusTag(
                    Tone.BAD,
                    getTranslation("office.instalments.late", Wareki.date(it.lateSince())));
        }
        return it.isPaid()
                ? new StatusTag(Tone.GOOD, getTranslation("office.instalments.paid"))
                : new StatusTag(Tone.PROGRESS, getTranslation("office.instalments.kept"));
    }

    private Component acts(Standing it) {
        var acts = new Div();
        if (it.lateSince() != null && staff.may(Permission.BILLING_ASSESS)) {
            acts.add(
                    ActionButton.plain(
                            getTranslation("office.instalments.broken"),
                            () ->
                                    say(
                                            pledges.broken(
                                                    it.plan().id(),
                                                    today.date().plusDays(DAYS),
                                                    getTranslation(
                                                            "office.instalments.broken.why")))));
        }
        return acts;
    }

    private static Component link(Standing it) {
        var bill = it.row().bill();
        var link =
                new RouterLink(
                        bill.title(),
                        BillView.class,
                        new RouteParameters("id", bill.id().toString()));
        link.addClassName("row-link");
        return link;
    }

    private void say(InstalmentResult result) {
        var key = "office.instalments.result." + result.getClass().getSimpleName();
        boolean good = result instanceof InstalmentResult.Done;
        news.removeAll();
        news.add(
                new NotificationBanner(
                                good ? Tone.GOOD : Tone.BAD,
                                getTranslation(key),
                                getTranslation(key + ".then"))
                        .announced());
        if (good) {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.instalments.title");
    }
}
