package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import jp.monobe.arrears.DecideWriteOff;
import jp.monobe.arrears.ProposeWriteOff;
import jp.monobe.arrears.WriteOffDesk;
import jp.monobe.arrears.WriteOffResult;
import jp.monobe.arrears.WriteOffView;
import jp.monobe.arrears.model.WriteOffState.Code;
import jp.monobe.backoffice.page.Addressed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.Permission;

/** What of one bill is proposed to be written off, and by whom it is decided (不納欠損の内容). */
@Route(value = "write-offs/:id", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class WriteOffBillView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final WriteOffDesk desk;
    private final WriteOffServices services;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    WriteOffBillView(
            WriteOffDesk desk,
            ProposeWriteOff propose,
            DecideWriteOff decide,
            CurrentStaff staff,
            Today today) {
        this.desk = desk;
        services = new WriteOffServices(propose, decide, staff);
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("office.write-off.back"), WriteOffsView.class),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show(Addressed.id(event));
    }

    private void show(UUID bill) {
        var view = desk.open(bill).orElseThrow(NotFoundException::new);
        body.removeAll();
        body.add(
                new PageTitle(getPageTitle())
                        .over(view.row().payer().name() + " " + view.row().payer().addresseeNo()),
                summary(view));
        boolean waits = view.proposals().stream().anyMatch(it -> it.state() == Code.PROPOSED);
        boolean proposes = services.staff().may(Permission.WRITE_OFF_PROPOSE);
        if (proposes && !waits && !view.grounds().isEmpty()) {
            body.add(new WriteOffForm(view, services.propose(), result -> done(bill, result)));
        }
        view.proposals()
                .forEach(it ->
                        body.add(
                                new WriteOffActs(
                                        it, view, services, today, result -> done(bill, result))));
    }

    private Component summary(WriteOffView view) {
        var bill = view.row().bill();
        var list = new SummaryList();
        list.add(getTranslation("office.bill.title"), bill.title());
        list.add(
                getTranslation("office.bill.class"),
                getTranslation("office.bill.class." + bill.claimClass()));
        list.add(getTranslation("office.arrears.owed"), new YenText(view.row().balance().owed()));
        list.add(getTranslation("office.bill.due"), new DateText(bill.dueOn()));
        if (view.limitation() != null) {
            var day = new DateText(view.limitation().lastDay());
            list.add(
                    getTranslation("office.arrears.limitation"),
                    view.hasRunOut()
                            ? new Div(
                                    day,
                                    new Span(" "),
                                    new StatusTag(
                                            Tone.BAD, getTranslation("office.arrears.run-out")))
                            : day);
        }
        return list;
    }

    private void done(UUID bill, WriteOffResult result) {
        news.removeAll();
        news.add(WriteOffWords.banner(this, result));
        if (result instanceof WriteOffResult.Done || result instanceof WriteOffResult.Stale) {
            show(bill);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.write-off.title");
    }
}
