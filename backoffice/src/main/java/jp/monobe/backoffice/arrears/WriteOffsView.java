package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.arrears.WriteOffDesk;
import jp.monobe.arrears.WriteOffPage;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;

/** What is proposed to be written off, and what was (不納欠損); what waits stands first. */
@Route(value = "write-offs", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class WriteOffsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final WriteOffDesk desk;
    private final Today today;
    private final Div body = new Div();

    WriteOffsView(WriteOffDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.arrears.back"), ArrearsView.class),
                        new PageTitle(getPageTitle())
                                .lead(getTranslation("office.write-offs.lead")),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(0);
    }

    private void show(int number) {
        var page = desk.page(number);
        body.removeAll();
        if (page.rows().isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.write-offs.none"),
                            getTranslation("office.write-offs.none.do")));
            return;
        }
        body.add(table(page), new PageTurns(page.number(), page.more(), this::show));
    }

    private Component table(WriteOffPage page) {
        return new CardTable<>(
                        getTranslation("office.write-offs.title"),
                        Slice.of(page.rows()),
                        page.rows().size())
                .uncounted()
                .column(getTranslation("office.bill.title"), WriteOffsView::link)
                .text(
                        getTranslation("office.bill.payer"),
                        it -> it.of().payer().name() + " " + it.of().payer().addresseeNo())
                .numeric(
                        getTranslation("office.write-off.amount"),
                        it -> YenText.of(it.it().amount()))
                .text(
                        getTranslation("office.write-off.ground"),
                        it -> WriteOffWords.ground(this, it.it().ground()))
                .text(
                        getTranslation("office.write-off.proposed"),
                        it -> today.text(it.it().proposed().at()))
                .column(
                        getTranslation("office.bill.state"),
                        it -> WriteOffWords.tag(this, it.it().state()))
                .show(0);
    }

    private static Component link(WriteOffPage.Row it) {
        var bill = it.of().bill();
        var link =
                new RouterLink(
                        bill.title(),
                        WriteOffBillView.class,
                        new RouteParameters("id", bill.id().toString()));
        link.addClassName("row-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.write-offs.title");
    }
}
