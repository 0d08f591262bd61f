package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.backoffice.page.Chips;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.billing.BillingDesk;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
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
    private final Runnable answered;
    private final Div news = new Div();
    private final Div body = new Div();
    private Optional<Question> only = Optional.empty();
    private int page;

    /**
     * @param answered runs after each answer
     */
    QuestionList(ReconcileDesk desk, BillingDesk bills, Runnable answered) {
        this.answered = answered;
        this.desk = desk;
        this.bills = bills;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.questions")), news, body);
        show();
    }

    void show() {
        var found = desk.questions(only, page);
        body.removeAll();
        if (found.counts().isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.questions.none"),
                            getTranslation("office.questions.none.do")));
            return;
        }
        body.add(choices(found), table(found), new PageTurns(page, found.more(), this::turn));
    }

    /** How many of each reason; pressing one shows it alone. */
    private Component choices(ReconcileDesk.Page found) {
        var chips = new Chips();
        long all = found.counts().values().stream().mapToLong(it -> it).sum();
        add(chips, "all", Optional.empty(), all);
        for (var reason : Question.values()) {
            long count = found.counts().getOrDefault(reason, 0L);
            if (count > 0) {
                add(chips, reason.name(), Optional.of(reason), count);
            }
        }
        return chips;
    }

    private void add(Chips chips, String name, Optional<Question> reason, long count) {
        chips.with(
                getTranslation("office.questions." + name),
                count,
                only.equals(reason),
                () -> {
                    only = reason;
                    page = 0;
                    show();
                });
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

    private void turn(int to) {
        page = to;
        show();
    }

    private void answer(OpenQuestion question) {
        news.removeAll();
        body.removeAll();
        body.add(new QuestionAnswer(question, desk, bills, this::done, this::show));
    }

    /** What was typed stays as long as it was not taken. */
    private void done(Answered result) {
        news.removeAll();
        news.add(
                new NotificationBanner(
                                result == Answered.DONE ? Tone.GOOD : Tone.BAD,
                                getTranslation("office.questions.answered." + result),
                                getTranslation("office.questions.answered." + result + ".then"))
                        .announced());
        if (result == Answered.DONE || result == Answered.TOO_LATE) {
            show();
            answered.run();
        }
    }
}
