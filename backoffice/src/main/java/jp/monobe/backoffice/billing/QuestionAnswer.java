package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.OpenQuestion;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.model.Question;

/** One question being answered (消込の確認). What was typed stays until it was taken. */
final class QuestionAnswer extends Composite<Div> {

    private final OpenQuestion question;
    private final ReconcileDesk desk;
    private final BillingDesk bills;
    private final Consumer<Answered> done;
    private final Runnable leave;
    private final Input number = Typed.digits("chars-20");
    private final Input note = Typed.text("chars-full");

    QuestionAnswer(
            OpenQuestion question,
            ReconcileDesk desk,
            BillingDesk bills,
            Consumer<Answered> done,
            Runnable leave) {
        this.question = question;
        this.desk = desk;
        this.bills = bills;
        this.done = done;
        this.leave = leave;
        note.getElement().setAttribute("maxlength", "200");
        getContent().setClassName("stack");
        ask();
    }

    private void ask() {
        var words = "office.questions." + question.reason();
        getContent().removeAll();
        getContent()
                .add(
                        new H3(getTranslation(words)),
                        facts(),
                        new Paragraph(getTranslation(words + ".do")));
        if (question.reason() == Question.UNKNOWN) {
            getContent()
                    .add(
                            new Asked(
                                    "question-number",
                                    getTranslation("office.bill.number"),
                                    getTranslation("office.questions.number.hint"),
                                    number));
        }
        getContent()
                .add(
                        new Asked(
                                "question-note",
                                getTranslation("office.bill.reason"),
                                getTranslation("office.questions.note.hint"),
                                note),
                        acts());
    }

    /** Which money it is, and whose bill, as far as it is known: nobody answers for a heading. */
    private SummaryList facts() {
        var receipt = question.receipt();
        var list = new SummaryList();
        list.add(getTranslation("office.questions.paid"), new DateText(receipt.paidOn()));
        list.add(getTranslation("office.bill.amount"), new YenText(receipt.amount()));
        list.add(
                getTranslation("office.questions.channel"),
                getTranslation("office.channel." + receipt.channel()));
        var told = Objects.requireNonNullElse(receipt.number(), "");
        if (!told.isEmpty()) {
            list.add(getTranslation("office.bill.number"), told);
        }
        list.add(getTranslation("office.questions.reference"), receipt.reference());
        if (BillNumber.parse(told).isPresent()) {
            bills.search(told).stream().findFirst().ifPresent(row -> add(list, row));
        }
        return list;
    }

    private void add(SummaryList list, BillRow row) {
        list.add(
                getTranslation("office.questions.bill"),
                new RouterLink(
                        row.bill().title(),
                        BillView.class,
                        new RouteParameters("id", row.bill().id().toString())));
        list.add(getTranslation("office.bill.payer"), BillWords.payer(row));
        list.add(getTranslation("office.bill.state"), BillWords.tag(this, row.bill().state()));
        list.add(getTranslation("office.bill.outstanding"), new YenText(row.balance().owed()));
        if (!row.balance().over().equals(Yen.ZERO)) {
            list.add(getTranslation("office.bill.over"), new YenText(row.balance().over()));
        }
    }

    private Actions acts() {
        var actions = new Actions();
        if (question.reason() == Question.UNKNOWN) {
            actions.add(ActionButton.primary(getTranslation("office.questions.look"), this::look));
        } else {
            actions.add(
                    ActionButton.primary(
                            getTranslation("office.questions.seen"),
                            () -> done.accept(desk.seen(question.id(), note.getValue()))));
        }
        if (question.reason() == Question.CANCELLED_AFTER_CONFIRMED) {
            actions.add(
                    ActionButton.danger(
                            getTranslation("office.questions.take-back"),
                            () -> done.accept(desk.takeBack(question.id(), note.getValue()))));
        }
        actions.add(ActionButton.secondary(getTranslation("office.act.cancel"), leave));
        return actions;
    }

    /** Whose bill it is, and how it stands, before money moves. */
    private void look() {
        if (BillNumber.parse(number.getValue()).isEmpty()) {
            done.accept(Answered.NO_SUCH_SLIP);
            return;
        }
        bills.search(number.getValue()).stream()
                .findFirst()
                .ifPresentOrElse(this::confirm, () -> done.accept(Answered.NO_SUCH_SLIP));
    }

    private void confirm(BillRow row) {
        getContent().removeAll();
        getContent()
                .add(
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
                                        getTranslation("office.questions.assign"), this::assign),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), this::ask)));
    }

    private void assign() {
        var answered = desk.assign(question.id(), number.getValue(), note.getValue());
        if (answered != Answered.DONE) {
            ask();
        }
        done.accept(answered);
    }
}
