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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FigurePanel;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.paying.BillData;
import jp.monobe.paying.MyBills;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** One bill (請求): what is to be paid until when, and how. It names no child. */
@Route(value = "bill/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class BillView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyBills bills;
    private final SlipWays ways;
    private final ActingCity city;
    private final Titles titles;

    BillView(MyBills bills, SlipWays ways, ActingCity city, Titles titles) {
        this.bills = bills;
        this.ways = ways;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var bill = bills.open(Parameters.id(event));
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.BILLS, getTranslation("bill.back")),
                        new PageTitle(bill.title()).over(getTranslation("bills.title")),
                        new Paragraph(PayWords.tag(bill.word())),
                        head(bill));
        takenBack(bill);
        bills.fromAllowance(bill.id())
                .ifPresent(it ->
                        getContent()
                                .add(
                                        new NotificationBanner(
                                                Tone.GOOD,
                                                getTranslation(
                                                        "bill.from-allowance",
                                                        DateText.of(it.on()),
                                                        YenText.of(it.amount())),
                                                getTranslation("bill.from-allowance.text"))));
        getContent().add(new GivenBackPanel(bills.givenBack(bill.id())));
        if (city.isPaymentTest()) {
            getContent().add(PayWords.test());
        }
        bill.inForce().forEach(slip -> getContent().add(panel(bill, slip)));
        getContent().add(others(bill));
        getContent().add(new PhoneHelp(city.office(), getTranslation("bill.phone")));
    }

    /** She was told that it is paid: why it is not any more stands before how to pay it. */
    private void takenBack(BillData bill) {
        if (bill.word() == PayerWord.UNPAID) {
            attempts(bill.slips().stream(), PaymentState.TakenBack.class)
                    .forEach(id ->
                            getContent()
                                    .add(
                                            new NotificationBanner(
                                                    Tone.BAD,
                                                    getTranslation("bill.taken-back"),
                                                    getTranslation("pay.taken-back.text")),
                                            payment(id)));
        }
    }

    private static Stream<UUID> attempts(
            Stream<SlipData> slips, Class<? extends PaymentState> state) {
        return slips.flatMap(slip -> slip.attempt().stream())
                .filter(it -> state.isInstance(it.state()))
                .map(SlipData.Attempt::paymentId)
                .distinct();
    }

    private Paragraph payment(UUID id) {
        return new Paragraph(
                new Anchor(Addresses.payment(id), getTranslation("bill.confirming.go")));
    }

    private Component panel(BillData bill, SlipData slip) {
        var inForce = bill.inForce();
        return new SlipPanel(
                slip,
                inForce.size() == 1
                        ? SlipPanel.Place.ALONE
                        : isFirst(inForce, slip) ? SlipPanel.Place.FIRST : SlipPanel.Place.LATER,
                city.today(),
                slip.isPayable(city.today()) ? ways.of(slip) : List.of());
    }

    /** The first that can be paid. */
    private boolean isFirst(List<SlipData> inForce, SlipData slip) {
        return inForce.stream()
                .filter(it -> it.isPayable(city.today()))
                .findFirst()
                .filter(slip::equals)
                .isPresent();
    }

    private Component head(BillData bill) {
        return switch (bill.word()) {
            case UNPAID, PAYING, CONFIRMING ->
                    new FigurePanel(
                            getTranslation("bill.outstanding"), YenText.of(bill.outstanding()));
            case PAID -> paid(bill);
            case CANCELLED -> new Paragraph(getTranslation("bill.cancelled"));
        };
    }

    /** How much it was, since when, and the payment on our screens where there was one. */
    private Component paid(BillData bill) {
        var part =
                new Div(
                        new FigurePanel(getTranslation("bill.whole"), YenText.of(bill.amount())),
                        new Paragraph(
                                bill.settledOn()
                                        .map(day ->
                                                getTranslation("bill.settled.on", DateText.of(day)))
                                        .orElseGet(() -> getTranslation("bill.settled"))));
        part.setClassName("stack");
        attempts(
                        bill.slips().stream().filter(slip -> slip.standing() == Standing.PAID),
                        PaymentState.Booked.class)
                .forEach(id -> part.add(payment(id)));
        return part;
    }

    /** Slips that are paid, or must not be paid any more. */
    private Component others(BillData bill) {
        var list = new TaskList();
        var others =
                bill.slips().stream().filter(slip -> slip.standing() != Standing.IN_FORCE).toList();
        others.forEach(slip -> list.add(name(slip), hint(slip), PayWords.tag(slip.word())));
        var part =
                new Div(
                        new H2(
                                getTranslation(
                                        bill.inForce().isEmpty()
                                                ? "bill.others.all"
                                                : "bill.others")),
                        list);
        part.setClassName("stack");
        part.setVisible(!others.isEmpty());
        return part;
    }

    private Component name(SlipData slip) {
        var id = slip.id();
        return slip.isDrawn()
                ? FileDownload.pdf(
                        getTranslation("bill.notice.of", slip.number()),
                        getTranslation("bill.notice.file"),
                        () -> bills.notice(id))
                : new com.vaadin.flow.component.html.Span(
                        getTranslation("bill.notice.of", slip.number()));
    }

    private String hint(SlipData slip) {
        return getTranslation("bills.hint", DateText.of(slip.dueOn()), YenText.of(slip.amount()));
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("bills.title"));
    }
}
