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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.payment.GivenAnswer;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.ReconcileDesk.Given;

/** What was answered (消込の確認の記録), the newest first; a payment assigned by mistake is freed. */
final class AnswerList extends Composite<Section> {

    private final ReconcileDesk desk;
    private final Today today;
    private final Runnable undone;
    private final Div news = new Div();
    private final Div body = new Div();
    private int page;

    /**
     * @param undone runs when a question waits again
     */
    AnswerList(ReconcileDesk desk, Today today, Runnable undone) {
        this.desk = desk;
        this.today = today;
        this.undone = undone;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.answers")), news, body);
        show();
    }

    /** Something else was answered: what was said here before is said no more. */
    void answered() {
        news.removeAll();
        show();
    }

    private void show() {
        var given = desk.given(page);
        body.removeAll();
        getContent().setVisible(!given.answers().isEmpty());
        if (!given.answers().isEmpty()) {
            body.add(table(given), new PageTurns(page, given.more(), this::turn));
        }
    }

    private Component table(Given given) {
        return new CardTable<>(
                        getTranslation("office.answers.caption"),
                        Slice.of(given.answers()),
                        given.answers().size())
                .uncounted()
                .text(getTranslation("office.answers.at"), it -> today.text(it.at()))
                .text(
                        getTranslation("office.questions.reason"),
                        it -> getTranslation("office.questions." + it.reason()))
                .text(getTranslation("office.questions.reference"), GivenAnswer::reference)
                .numeric(getTranslation("office.bill.amount"), it -> YenText.of(it.amount()))
                .column(getTranslation("office.answers.kind"), this::kind)
                .text(
                        getTranslation("office.answers.by"),
                        it -> Objects.requireNonNullElse(given.names().get(it.staff()), ""))
                .text(getTranslation("office.answers.note"), GivenAnswer::note)
                .column(
                        getTranslation("office.bill.slip.act"),
                        it ->
                                it.isAssigned()
                                        ? ActionButton.plain(
                                                getTranslation("office.answers.undo"),
                                                () -> ask(it))
                                        : new Span())
                .show(0);
    }

    private Component kind(GivenAnswer it) {
        var word = getTranslation("office.answers.kind." + it.kind());
        return it.bill() == null
                ? new Span(word)
                : new RouterLink(
                        word, BillView.class, new RouteParameters("id", it.bill().toString()));
    }

    private void turn(int to) {
        page = to;
        show();
    }

    private void ask(GivenAnswer answer) {
        Input note = Typed.text("chars-full");
        note.getElement().setAttribute("maxlength", "200");
        news.removeAll();
        body.removeAll();
        body.add(
                new H3(
                        getTranslation(
                                "office.answers.undo.of",
                                answer.reference(),
                                YenText.of(answer.amount()))),
                new Paragraph(getTranslation("office.answers.undo.then")),
                new Asked(
                        "answer-note",
                        getTranslation("office.bill.reason"),
                        getTranslation("office.questions.note.hint"),
                        note),
                new Actions(
                        ActionButton.danger(
                                getTranslation("office.answers.undo.do"),
                                () -> undo(answer.question(), note.getValue())),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::show)));
    }

    /** What was typed stays as long as it was not taken. */
    private void undo(UUID question, String note) {
        var result = desk.unassign(question, note);
        news.removeAll();
        news.add(
                new NotificationBanner(
                                result == Answered.DONE ? Tone.GOOD : Tone.BAD,
                                getTranslation("office.questions.answered." + result),
                                result == Answered.DONE
                                        ? getTranslation("office.answers.undone")
                                        : getTranslation(
                                                "office.questions.answered." + result + ".then"))
                        .announced());
        if (result == Answered.DONE || result == Answered.TOO_LATE) {
            show();
            undone.run();
        }
    }
}
