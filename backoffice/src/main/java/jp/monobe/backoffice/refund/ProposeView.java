package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.page.Addressed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.GiveBackDesk.Proposable;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.ProposeGiveBack;

/** Proposing that something of a bill is given back (還付・充当の起案). */
@Route(value = "refunds/new/:id", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class ProposeView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final GiveBackDesk desk;
    private final ProposeGiveBack propose;
    private final Div news = new Div();
    private final Div body = new Div();

    ProposeView(GiveBackDesk desk, ProposeGiveBack propose) {
        this.desk = desk;
        this.propose = propose;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.refunds.back"), RefundsView.class),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show(Addressed.id(event));
    }

    private void show(UUID bill) {
        var of = desk.proposable(bill).orElseThrow(NotFoundException::new);
        body.removeAll();
        body.add(
                new PageTitle(getPageTitle()).over(RefundWords.payer(of.row())),
                summary(of),
                before(of.before()));
        if (of.row().payer().isDead()) {
            body.add(new InfoPanel(getTranslation("office.refund.died")));
        }
        if (of.free().equals(Yen.ZERO)) {
            body.add(
                    new InfoPanel(
                            getTranslation("office.refund.nothing-free"),
                            new RouterLink(
                                    getTranslation("office.refunds.back"), RefundsView.class)));
        } else {
            body.add(new ProposalForm(of, propose.cards(bill), it -> propose(bill, it)));
        }
    }

    private Component summary(Proposable of) {
        var bill = of.row().bill();
        var link =
                new RouterLink(
                        bill.title(),
                        BillView.class,
                        new RouteParameters("id", bill.id().toString()));
        var list = new SummaryList();
        list.add(getTranslation("office.bill.title"), link);
        list.add(
                getTranslation("office.bill.class"),
                getTranslation("office.bill.class." + bill.claimClass()));
        list.add(getTranslation("office.refunds.over"), new YenText(of.row().balance().over()));
        list.add(getTranslation("office.refunds.free"), new YenText(of.free()));
        return list;
    }

    /** What was proposed of it before, such as one that the bank sent back. */
    private Component before(List<GiveBack> before) {
        var section = new Section(new H2(getTranslation("office.refund.before")));
        section.setClassName("case-block stack");
        section.setVisible(!before.isEmpty());
        var list = new UnorderedList();
        before.forEach(it -> {
            var link =
                    new RouterLink(
                            getTranslation(
                                    "office.refund.before.of",
                                    RefundWords.kind(this, it),
                                    YenText.of(it.amount())),
                            RefundView.class,
                            new RouteParameters("id", it.id().toString()));
            list.add(new ListItem(link, RefundWords.tag(this, it.state())));
        });
        section.add(list);
        return section;
    }

    private void propose(UUID bill, ProposalForm.Proposal it) {
        var result = propose.propose(bill, it.amount(), it.target(), it.reason());
        if (result instanceof GiveBackResult.Done(var id)) {
            UI.getCurrent().navigate(RefundView.class, new RouteParameters("id", id.toString()));
            return;
        }
        news.removeAll();
        news.add(RefundWords.banner(this, result));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.refund.propose.title");
    }
}
