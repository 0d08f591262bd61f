package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.BiFunction;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.debit.DebitWork;
import jp.monobe.debit.DebitWork.Answered;
import jp.monobe.debit.DebitWork.Row;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;

/** What the bank could not draw (振替不能): answered one by one, or asked for again. */
final class FailedPanel extends Composite<Section> {

    private static final int ROWS = 20;

    private final DebitWork work;
    private final Div news = new Div();
    private final Div body = new Div();

    FailedPanel(DebitWork work) {
        this.work = work;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.debits.failed")), news, body);
        show();
    }

    void show() {
        body.removeAll();
        body.add(
                work.waiting(0, 1).total() == 0
                        ? new EmptyState(
                                getTranslation("office.debits.failed.none"),
                                getTranslation("office.debits.failed.none.do"))
                        : table("office.debits.failed.caption", work::waiting));
        if (work.again(0, 1).total() > 0) {
            body.add(table("office.debits.failed.again", work::again));
        }
    }

    private Component table(String caption, BiFunction<Integer, Integer, DebitWork.Page> pages) {
        return new CardTable<Row>(
                        getTranslation(caption),
                        (offset, limit) -> {
                            var page = pages.apply(offset, limit);
                            return new Slice<>(page.rows(), page.total());
                        },
                        ROWS)
                .column(getTranslation("office.bill.title"), FailedPanel::link)
                .text(getTranslation("office.debits.payer"), FailedPanel::payer)
                .numeric(
                        getTranslation("office.bill.amount"),
                        it -> YenText.of(it.failed().line().amount()))
                .column(
                        getTranslation("office.debits.on"),
                        it -> new DateText(it.failed().debitOn()))
                .text(
                        getTranslation("office.debits.outcome"),
                        it -> getTranslation("office.debits.outcome." + it.failed().outcome()))
                .column(getTranslation("office.bill.slip.act"), this::act)
                .show(0);
    }

    private static Component link(Row it) {
        var bill = it.bill().bill();
        return new RouterLink(
                bill.title(), BillView.class, new RouteParameters("id", bill.id().toString()));
    }

    /** Name and 宛名番号, since two people may bear one name. */
    private static String payer(Row it) {
        return it.bill().payer().name() + " " + it.bill().payer().addresseeNo();
    }

    private Component act(Row it) {
        return ActionButton.plain(getTranslation("office.debits.by-slip"), () -> ask(it));
    }

    private void ask(Row it) {
        var note = Typed.text("chars-full");
        note.getElement().setAttribute("maxlength", "200");
        news.removeAll();
        body.removeAll();
        body.add(
                new H3(getTranslation("office.debits.by-slip.ask", it.bill().bill().title())),
                new Asked(
                        "debit-note",
                        getTranslation("office.debits.note"),
                        getTranslation("office.debits.note.hint"),
                        note),
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.debits.by-slip"), () -> answer(it, note)),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::show)));
    }

    private void answer(Row it, Input note) {
        var result = work.bySlip(it.failed().line().id(), note.getValue());
        news.removeAll();
        news.add(
                DebitWords.banner(
                        this,
                        result == Answered.DONE ? Tone.GOOD : Tone.BAD,
                        "office.debits.by-slip." + result));
        if (result != Answered.NO_NOTE) {
            show();
        }
    }
}
