package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import jp.monobe.arrears.ReminderDesk;
import jp.monobe.backoffice.page.Addressed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.ChangeBill;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.Yen;

/** One bill (調定の内容): what is owed and why, its slips, its books, and what can be done. */
@Route(value = "billing/:id", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class BillView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BillingDesk desk;
    private final ChangeBill change;
    private final ReissueSlips slips;
    private final ReminderDesk reminders;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();
    private String title = "";

    BillView(
            BillingDesk desk,
            ChangeBill change,
            ReissueSlips slips,
            ReminderDesk reminders,
            Today today) {
        this.reminders = reminders;
        this.desk = desk;
        this.change = change;
        this.slips = slips;
        this.today = today;
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.billing.back"), BillingView.class),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show(Addressed.id(event));
    }

    private void show(UUID id) {
        var view = desk.open(id).orElseThrow(NotFoundException::new);
        title = view.row().bill().title();
        var acts = new BillActs(view, change, slips, result -> done(id, result));
        body.removeAll();
        body.add(
                new PageTitle(title).over(BillWords.payer(view.row())),
                summary(view),
                part("office.bill.slips", new SlipTable(view, desk, today.date(), acts::reissue)));
        var sent = reminders.ofBill(id);
        if (!sent.isEmpty()) {
            body.add(part("office.bill.reminders", new ReminderTable(sent, reminders)));
        }
        body.add(acts, part("office.bill.books", new BillBooks(view, today)));
    }

    private Component summary(jp.monobe.billing.BillView view) {
        var bill = view.row().bill();
        var list = new SummaryList();
        list.add(getTranslation("office.bill.state"), BillWords.tag(this, bill.state()));
        list.add(getTranslation("office.bill.payer"), BillWords.payer(view.row()));
        list.add(getTranslation("office.bill.about"), view.about().name());
        list.add(getTranslation("office.bill.amount"), new YenText(bill.amount()));
        list.add(
                getTranslation("office.bill.outstanding"),
                new YenText(view.row().balance().owed()));
        if (!view.row().balance().over().equals(Yen.ZERO)) {
            list.add(getTranslation("office.bill.over"), new YenText(view.row().balance().over()));
        }
        list.add(getTranslation("office.bill.due"), new DateText(bill.dueOn()));
        list.add(
                getTranslation("office.bill.year"),
                getTranslation("office.bill.year.of", String.valueOf(bill.year().reiwa())));
        list.add(getTranslation("office.bill.item"), bill.revenueItem());
        list.add(
                getTranslation("office.bill.class"),
                getTranslation("office.bill.class." + bill.claimClass()));
        list.add(getTranslation("office.bill.basis"), bill.legalBasis());
        return list;
    }

    private Component part(String title, Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.setClassName("case-block stack");
        return section;
    }

    private void done(UUID id, ChangeResult result) {
        var key = "office.bill.result." + result.getClass().getSimpleName();
        news.removeAll();
        news.add(
                new NotificationBanner(
                                result instanceof ChangeResult.Done ? Tone.GOOD : Tone.BAD,
                                getTranslation(key),
                                getTranslation(key + ".then"))
                        .announced());
        show(id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
