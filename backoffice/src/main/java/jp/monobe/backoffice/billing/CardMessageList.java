package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.exchange.CardNews;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.payment.BookDispute;
import jp.monobe.payment.BookDispute.Booked;
import jp.monobe.payment.CardMessage;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CardMessages.Settled;

/** What card agents told that fits nothing here, each with what is to be done about it. */
final class CardMessageList extends Composite<Section> {

    private static final int ROWS = 20;

    private final CardMessages messages;
    private final BookDispute disputes;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    CardMessageList(CardMessages messages, BookDispute disputes, Today today) {
        this.messages = messages;
        this.disputes = disputes;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.card-messages")), news, body);
        show();
    }

    private void show() {
        body.removeAll();
        if (messages.open(0, 1).total() == 0) {
            body.add(
                    new EmptyState(
                            getTranslation("office.card-messages.none"),
                            getTranslation("office.card-messages.none.do")));
        } else {
            body.add(new Paragraph(getTranslation("office.card-messages.lead")), table());
        }
    }

    private Component table() {
        return new CardTable<CardMessage>(
                        getTranslation("office.card-messages.caption"),
                        (offset, limit) -> {
                            var open = messages.open(offset, limit);
                            return new Slice<>(open.messages(), open.total());
                        },
                        ROWS)
                .text(getTranslation("office.card-messages.what"), this::what)
                .text(getTranslation("office.card-messages.at"), it -> today.text(it.at()))
                .numeric(getTranslation("office.bill.amount"), it -> YenText.of(it.amount()))
                .column(getTranslation("office.card-messages.number"), it -> number(it.payment()))
                .column(
                        getTranslation("office.bill.slip.act"),
                        it ->
                                ActionButton.plain(
                                        getTranslation("office.card-messages.look"),
                                        () -> look(it)))
                .show(0);
    }

    private static Span number(String text) {
        var number = new Span(text);
        number.setClassName("agent-number");
        return number;
    }

    private String what(CardMessage it) {
        return getTranslation("office.card-messages." + it.what());
    }

    /** What it may mean and what to do, above the place where it is written down. */
    private void look(CardMessage it) {
        news.removeAll();
        body.removeAll();
        var note = Typed.text("chars-full");
        note.getElement().setAttribute("maxlength", "200");
        body.add(
                new H3(what(it)),
                new Paragraph(getTranslation("office.card-messages." + it.what() + ".do")),
                new Paragraph(
                        new Span(getTranslation("office.card-messages.number") + " "),
                        number(
                                it.payment()
                                        + (it.number().equals(it.payment())
                                                ? ""
                                                : "、" + it.number()))),
                new Paragraph(getTranslation("office.card-messages.type") + " " + it.type()),
                new Asked(
                        "card-message-note",
                        getTranslation("office.card-messages.note"),
                        getTranslation("office.card-messages.note.hint"),
                        note),
                acts(it, note));
    }

    /** Of an objection the agent's page says whether money moved; only then something is booked. */
    private Actions acts(CardMessage it, Input note) {
        var settle =
                ActionButton.secondary(
                        getTranslation("office.card-messages.settle"), () -> settle(it, note));
        var cancel = ActionButton.secondary(getTranslation("office.act.cancel"), this::show);
        return it.what() == CardNews.What.DISPUTE
                ? new Actions(
                        ActionButton.primary(
                                getTranslation("office.disputes.take-back"),
                                () -> booked(disputes.takeBack(it.id(), note.getValue()))),
                        ActionButton.secondary(
                                getTranslation("office.disputes.give-again"),
                                () -> booked(disputes.giveAgain(it.id(), note.getValue()))),
                        settle,
                        cancel)
                : new Actions(settle, cancel);
    }

    private void booked(Booked booked) {
        say(
                booked == Booked.DONE ? Tone.GOOD : Tone.BAD,
                "office.disputes." + booked,
                booked == Booked.DONE || booked == Booked.BEFORE);
    }

    private void settle(CardMessage it, Input note) {
        var settled = messages.settle(it.id(), note.getValue());
        say(
                settled == Settled.DONE ? Tone.GOOD : Tone.ATTENTION,
                "office.card-messages.settled." + settled,
                settled != Settled.NO_NOTE);
    }

    /** What was typed stays where nothing was done. */
    private void say(Tone tone, String key, boolean done) {
        news.removeAll();
        news.add(
                new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".then"))
                        .announced());
        if (done) {
            show();
        }
    }
}
