package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.GiveBackDesk;
import jp.monobe.refund.GiveBackDesk.Due;

/** Bills of which something is to be given back (過誤納金), what waits longest first. */
final class DueList extends Composite<Section> {

    private final GiveBackDesk desk;
    private final Div body = new Div();
    private boolean proposes = true;

    DueList(GiveBackDesk desk) {
        this.desk = desk;
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.refunds.due")), body);
        show(0);
    }

    /** For who does not propose. */
    DueList readOnly() {
        proposes = false;
        show(0);
        return this;
    }

    private void show(int number) {
        var page = desk.due(number);
        body.removeAll();
        if (page.rows().isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.refunds.due.none"),
                            getTranslation("office.refunds.due.none.do")));
            return;
        }
        body.add(table(page), new PageTurns(page.number(), page.more(), this::show));
    }

    private Component table(GiveBackDesk.Page<Due> page) {
        return new CardTable<>(
                        getTranslation("office.refunds.due.caption"),
                        Slice.of(page.rows()),
                        Math.max(1, page.rows().size()))
                .uncounted()
                .column(getTranslation("office.bill.title"), this::title)
                .text(
                        getTranslation("office.bill.payer"),
                        it -> RefundWords.payer(it.overpaid().row()))
                .numeric(
                        getTranslation("office.refunds.over"),
                        it -> YenText.of(it.overpaid().row().balance().over()))
                .numeric(getTranslation("office.refunds.free"), it -> YenText.of(it.free()))
                .column(
                        getTranslation("office.refunds.since"),
                        it -> new DateText(it.overpaid().since()))
                .column(getTranslation("office.bill.state"), this::state)
                .show(0);
    }

    private Component title(Due due) {
        var bill = due.overpaid().row().bill();
        if (!proposes) {
            return new Span(bill.title());
        }
        var link =
                new RouterLink(
                        bill.title(),
                        ProposeView.class,
                        new RouteParameters("id", bill.id().toString()));
        link.addClassName("row-link");
        return link;
    }

    private Component state(Due due) {
        if (due.free().equals(Yen.ZERO)) {
            return tag(Tone.PROGRESS, "proposed");
        }
        return due.failed() == null
                ? tag(Tone.ATTENTION, "waits")
                : new StatusTag(
                        Tone.BAD,
                        getTranslation(
                                "office.refunds.due.failed",
                                getTranslation("office.refund.failure." + due.failed())));
    }

    private StatusTag tag(Tone tone, String word) {
        return new StatusTag(tone, getTranslation("office.refunds.due." + word));
    }
}
