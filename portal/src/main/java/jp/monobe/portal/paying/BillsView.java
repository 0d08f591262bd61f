package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.paying.BillData;
import jp.monobe.paying.MyBills;
import jp.monobe.paying.MyDebits;
import jp.monobe.paying.PayByCard;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** Her bills (支払い): what is to be paid first, the earliest due on top; below it what is done. */
@Route(value = Addresses.BILLS, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class BillsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyBills bills;
    private final PayByCard pay;
    private final MyDebits debits;
    private final ActingCity city;
    private final Titles titles;

    BillsView(MyBills bills, PayByCard pay, MyDebits debits, ActingCity city, Titles titles) {
        this.bills = bills;
        this.pay = pay;
        this.debits = debits;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = bills.all();
        var open =
                all.stream()
                        .filter(BillData::isOpen)
                        .sorted(Comparator.comparing(it -> it.dueOn().orElse(LocalDate.MAX)))
                        .toList();
        var done = all.stream().filter(bill -> !bill.isOpen()).toList();
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.HOME, getTranslation("bills.home")),
                        new PageTitle(getTranslation("bills.title"))
                                .lead(getTranslation("bills.lead")),
                        part("bills.open", "bills.open.none", open),
                        several(open));
        if (!done.isEmpty()) {
            getContent().add(part("bills.done", "bills.open.none", done));
        }
        if (!debits.fees().isEmpty()) {
            getContent()
                    .add(
                            new InfoPanel(
                                    getTranslation("bills.debit"),
                                    new Paragraph(getTranslation("bills.debit.text")),
                                    new Anchor(
                                            Addresses.DEBITS, getTranslation("bills.debit.go"))));
        }
        getContent()
                .add(
                        new InfoPanel(
                                getTranslation("bills.missing"),
                                new Paragraph(getTranslation("bills.missing.who")),
                                new Paragraph(getTranslation("bills.missing.paper"))),
                        new PhoneHelp(city.office(), getTranslation("bill.phone")));
    }

    private Component part(String title, String none, List<BillData> some) {
        var list = new TaskList();
        some.forEach(bill ->
                list.add(
                        new Anchor(Addresses.bill(bill.id()), bill.title()),
                        hint(bill),
                        PayWords.tag(bill.word())));
        var part = new Div(new H2(getTranslation(title)));
        part.setClassName("stack");
        part.add(some.isEmpty() ? new Paragraph(getTranslation(none)) : list);
        return part;
    }

    private String hint(BillData bill) {
        var amount = YenText.of(bill.isOpen() ? bill.outstanding() : bill.amount());
        return bill.drawnOn()
                .map(day -> getTranslation("bills.hint.debit", DateText.of(day), amount))
                .or(() -> due(bill, amount))
                .or(() ->
                        bill.settledOn()
                                .map(day ->
                                        getTranslation(
                                                "bills.hint.settled", DateText.of(day), amount)))
                .orElse(amount);
    }

    private Optional<String> due(BillData bill, String amount) {
        return bill.dueOn()
                .map(day ->
                        getTranslation(
                                day.isBefore(city.today()) ? "bills.hint.late" : "bills.hint",
                                DateText.of(day),
                                amount));
    }

    /** Where one alone can be paid, its own page is the way. */
    private Component several(List<BillData> open) {
        var choices =
                open.stream()
                        .flatMap(bill ->
                                bill.inForce().stream()
                                        .filter(slip -> slip.isPayable(city.today()))
                                        .filter(slip -> !slip.isToBeDrawn())
                                        .filter(slip -> slip.ways().contains(PaymentChannel.CARD))
                                        .map(slip -> new SeveralAtOnce.Choice(bill, slip)))
                        .toList();
        return choices.size() > 1 && pay.isOffered() ? new SeveralAtOnce(pay, choices) : new Div();
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("bills.title"));
    }
}
