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
import java.util.List;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.payment.CardMessage;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CardMessages.Settled;

/** What card agents told that fits nothing here, each with what is to be done about it. */
final class CardMessageList extends Composite<Section> {

    private final CardMessages messages;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    CardMessageList(CardMessages messages, Today today) {
        this.messages = messages;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.card-messages")), news, body);
        show();
    }

    private void show() {
        var open = messages.open();
        body.removeAll();
        if (open.isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.card-messages.none"),
                            getTranslation("office.card-messages.none.do")));
        } else {
            body.add(new Paragraph(getTranslation("office.card-messages.lead")), table(open));
        }
    }

    private Component table(List<CardMessage> open) {
        return new CardTable<>(
                        getTranslation("office.card-messages.caption"), Slice.of(open), open.size())
                .uncounted()
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
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.card-messages.settle"),
                                () -> settle(it, note)),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::show)));
    }

    private void settle(CardMessage it, Input note) {
        var settled = messages.settle(it.id(), note.getValue());
        news.removeAll();
        news.add(
                new NotificationBanner(
                                settled == Settled.DONE ? Tone.GOOD : Tone.ATTENTION,
                                getTranslation("office.card-messages.settled." + settled),
                                getTranslation("office.card-messages.settled." + settled + ".then"))
                        .announced());
        if (settled != Settled.NO_NOTE) {
            show();
        }
    }
}
