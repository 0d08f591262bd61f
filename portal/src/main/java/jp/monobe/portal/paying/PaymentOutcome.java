package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.paying.PayByBank;
import jp.monobe.paying.PaymentData;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.MomentText;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;

/** How a payment stands, what it is for, and what she can do now (支払いのようす). */
final class PaymentOutcome extends Composite<Div> {

    /** What is another thing to say where a bank was chosen. */
    private static final Set<String> TOLD_APART =
            Set.of("pay.offered", "pay.not-yet", "pay.closing");

    private final PayByBank banks;
    private final boolean atABank;

    /**
     * @param paidPerhaps whether she may think that she has paid
     */
    PaymentOutcome(PaymentData payment, boolean paidPerhaps, PayByBank banks, Runnable giveUp) {
        this.banks = banks;
        this.atABank = payment.channel() == PaymentChannel.PAY_EASY;
        getContent().setClassName("stack");
        getContent().add(news(payment, paidPerhaps).announced());
        ways(payment, giveUp);
        getContent().add(new H2(getTranslation("pay.what")), what(payment));
    }

    private NotificationBanner news(PaymentData payment, boolean paidPerhaps) {
        return switch (payment.state()) {
            case PaymentState.Begun() -> banner(Tone.PROGRESS, "pay.begun");
            case PaymentState.Offered() when payment.givenUp() ->
                    banner(Tone.ATTENTION, "pay.closing");
            case PaymentState.Offered() ->
                    paidPerhaps
                            ? banner(Tone.ATTENTION, "pay.not-yet")
                            : banner(Tone.PROGRESS, "pay.offered");
            case PaymentState.Paid() -> banner(Tone.GOOD, "pay.paid");
            case PaymentState.Booked() -> banner(Tone.GOOD, "pay.booked");
            case PaymentState.TakenBack() -> banner(Tone.BAD, "pay.taken-back");
            case PaymentState.Lapsed() -> banner(Tone.ATTENTION, "pay.lapsed");
            case PaymentState.Refused() -> banner(Tone.BAD, "pay.refused");
        };
    }

    private NotificationBanner banner(Tone tone, String key) {
        var text = atABank && TOLD_APART.contains(key) ? key + ".bank" : key + ".text";
        return new NotificationBanner(tone, getTranslation(key), getTranslation(text));
    }

    private void ways(PaymentData payment, Runnable giveUp) {
        switch (payment.state()) {
            case PaymentState.Begun(), PaymentState.Offered() ->
                    getContent().add(goOn(payment, giveUp));
            case PaymentState.Paid(), PaymentState.Booked() ->
                    getContent().add(new Paragraph(getTranslation("pay.no-voucher")));
            case PaymentState.TakenBack(), PaymentState.Lapsed(), PaymentState.Refused() ->
                    getContent()
                            .add(
                                    new Actions(
                                            Ways.primary(
                                                    Addresses.BILLS, getTranslation("pay.again"))));
        }
    }

    private Component goOn(PaymentData payment, Runnable giveUp) {
        return atABank ? atABank(payment, giveUp) : atTheAgent(payment, giveUp);
    }

    /** The same payment at the same bank or another: it is taken once. */
    private Component atABank(PaymentData payment, Runnable giveUp) {
        var part =
                new Div(
                        new Actions(
                                Ways.primary(
                                        Addresses.payment(payment.id()),
                                        getTranslation("pay.look-again"))));
        part.setClassName("stack");
        if (!payment.givenUp()) {
            part.add(
                    new H2(getTranslation("pay.bank.go-on")),
                    new BankWay(banks, payment.items().getFirst().slipId()),
                    new Actions(Once.secondary(getTranslation("pay.give-up"), giveUp)));
        }
        return part;
    }

    private Component atTheAgent(PaymentData payment, Runnable giveUp) {
        var actions = new Actions();
        payment.page()
                .ifPresentOrElse(
                        page ->
                                actions.add(
                                        Ways.outside(
                                                Ways.primary(page, getTranslation("pay.go-on")))),
                        () ->
                                actions.add(
                                        Ways.primary(
                                                Addresses.payment(payment.id()),
                                                getTranslation("pay.look-again"))));
        if (!payment.givenUp()) {
            actions.add(Once.secondary(getTranslation("pay.give-up"), giveUp));
        }
        return actions;
    }

    private SummaryList what(PaymentData payment) {
        var list = new SummaryList();
        payment.items().forEach(item -> list.add(title(item), what(item)));
        list.add(getTranslation("pay.total"), YenText.of(payment.amount()));
        list.add(getTranslation("pay.how"), getTranslation("pay.by." + payment.channel()));
        list.add(
                getTranslation(payment.entrustedAt().isPresent() ? "pay.paid-at" : "pay.begun-at"),
                MomentText.of(payment.entrustedAt().orElse(payment.begunAt())));
        return list;
    }

    private String title(PaymentData.Item item) {
        return item.title().isEmpty() ? getTranslation("pay.item") : item.title();
    }

    private Component what(PaymentData.Item item) {
        var words = getTranslation("pay.item.what", YenText.of(item.amount()), item.number());
        return item.title().isEmpty()
                ? new Span(words)
                : new Anchor(Addresses.bill(item.billId()), words);
    }
}
