package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.payment.OpenQuestion;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.model.Question;

/** What does not fit (消込の確認): the one that waited longest first, each answered with a reason. */
final class QuestionList extends Composite<Section> {

    private final ReconcileDesk desk;
    private final BillingDesk bills;
    private final Div news = new Div();
    private final Div body = new Div();
    private Optional<Question> only = Optional.empty();
    private int page;

    QuestionList(ReconcileDesk desk, BillingDesk bills) {
        this.desk = desk;
        this.bills = bills;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.questions")), news, body);
        show();
    }

    private void show() {
        var found = desk.questions(only, page);
        body.removeAll();
        if (found.counts().isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.questions.none"),
                            getTranslation("office.questions.none.do")));
            return;
        }
        body.add(choices(found), table(found), turns(found));
    }

    /** How many of each reason; pressing one shows it alone. */
    private Component choices(ReconcileDesk.Page found) {
        var list = new UnorderedList();
        list.setClassName("chips");
        list.getElement().setAttribute("role", "list");
        long all = found.counts().values().stream().mapToLong(it -> it).sum();
        list.add(new ListItem(choice("all", Optional.empty(), all)));
        for (var reason : Question.values()) {
            long count = found.counts().getOrDefault(reason, 0L);
            if (count > 0) {
                list.add(new ListItem(choice(reason.name(), Optional.of(reason), count)));
            }
        }
        return list;
    }

    private Component choice(String name, Optional<Question> reason, long count) {
        var button =
                ActionButton.plain(
                        getTranslation(
                                "office.questions.of",
                                getTranslation("office.questions." + name),
                                count),
                        () -> {
                            only = reason;
                            page = 0;
                            show();
                        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(only.equals(reason)));
        return button;
    }

    private Component table(ReconcileDesk.Page found) {
        return new CardTable<>(
                        getTranslation("office.questions.caption"),
                        Slice.of(found.questions()),
                        Math.max(1, found.questions().size()))
                .uncounted()
                .text(
                        getTranslation("office.questions.reason"),
                        it -> getTranslation("office.questions." + it.reason()))
                .column(
                        getTranslation("office.questions.paid"),
                        it -> new DateText(it.receipt().paidOn()))
                .numeric(
                        getTranslation("office.bill.amount"),
                        it -> YenText.of(it.receipt().amount()))
                .text(
                        getTranslation("office.questions.channel"),
                        it -> getTranslation("office.channel." + it.receipt().channel()))
                .text(
                        getTranslation("office.bill.number"),
                        it -> Objects.requireNonNullElse(it.receipt().number(), ""))
                .text(getTranslation("office.questions.reference"), it -> it.receipt().reference())
                .column(
                        getTranslation("office.bill.slip.act"),
                        it ->
                                ActionButton.plain(
                                        getTranslation("office.questions.answer"),
                                        () -> answer(it)))
                .show(0);
    }

    private Component turns(ReconcileDesk.Page found) {
        var actions = new Actions();
        if (page > 0) {
            actions.add(
                    ActionButton.plain(
                            getTranslation("office.inbox.before"), () -> turn(page - 1)));
        }
        if (found.more()) {
            actions.add(
                    ActionButton.plain(getTranslation("office.inbox.after"), () -> turn(page + 1)));
        }
        return actions;
    }

    private void turn(int to) {
        page = to;
        show();
    }

    private void answer(OpenQuestion question) {
        boolean unknown = question.reason() == Question.UNKNOWN;
        var number = input("chars-20", "numeric");
        var note = input("chars-full", "text");
        note.getElement().setAttribute("maxlength", "200");
        var asked = new Div();
        asked.setClassName("stack");
        asked.add(
                new H2(getTranslation("office.questions." + question.reason())),
                new com.vaadin.flow.component.html.Paragraph(
                        getTranslation("office.questions." + question.reason() + ".do")));
        if (unknown) {
            asked.add(
                    new Asked(
                            "question-number",
                            getTranslation("office.bill.number"),
                            getTranslation("office.questions.number.hint"),
                            number));
        }
        asked.add(
                new Asked(
                        "question-note",
                        getTranslation("office.bill.reason"),
                        getTranslation("office.questions.note.hint"),
                        note),
                new Actions(
                        unknown
                                ? ActionButton.primary(
                                        getTranslation("office.questions.look"),
                                        () -> look(question, number.getValue(), note.getValue()))
                                : ActionButton.primary(
                                        getTranslation("office.questions.seen"),
                                        () -> done(desk.seen(question.id(), note.getValue()))),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::show)));
        if (question.reason() == Question.CANCELLED_AFTER_CONFIRMED) {
            asked.add(
                    new Actions(
                            ActionButton.danger(
                                    getTranslation("office.questions.take-back"),
                                    () -> done(desk.takeBack(question.id(), note.getValue())))));
        }
        body.removeAll();
        body.add(asked);
    }

    /** Whose bill it is, and how it stands, before money moves. */
    private void look(OpenQuestion question, String number, String note) {
        var found = bills.search(number).stream().findFirst();
        if (BillNumber.parse(number).isEmpty() || found.isEmpty()) {
            done(Answered.NO_SUCH_SLIP);
            return;
        }
        var row = found.get();
        news.removeAll();
        body.removeAll();
        body.add(
                new ConfirmPanel(
                        getTranslation(
                                "office.questions.assign.ask",
                                row.bill().title(),
                                BillWords.payer(row)),
                        getTranslation(
                                "office.questions.assign.then",
                                YenText.of(question.receipt().amount()),
                                YenText.of(row.balance().owed())),
                        ActionButton.primary(
                                getTranslation("office.questions.assign"),
                                () -> done(desk.assign(question.id(), number, note))),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), () -> answer(question))));
    }

    private static Input input(String width, String mode) {
        var input = new Input();
        input.setClassName("input " + width);
        input.getElement().setAttribute("inputmode", mode).setAttribute("autocomplete", "off");
        return input;
    }

    /** What was typed stays as long as it was not taken. */
    private void done(Answered answered) {
        news.removeAll();
        news.add(
                new NotificationBanner(
                                answered == Answered.DONE ? Tone.GOOD : Tone.BAD,
                                getTranslation("office.questions.answered." + answered),
                                getTranslation("office.questions.answered." + answered + ".then"))
                        .announced());
        if (answered == Answered.DONE || answered == Answered.TOO_LATE) {
            show();
        }
    }
}
