package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import jp.monobe.arrears.ArrearsDesk;
import jp.monobe.arrears.ArrearsPage;
import jp.monobe.arrears.ArrearsRow;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.page.Chips;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import org.jspecify.annotations.Nullable;

/** Overdue bills by class (滞納一覧), what is late longest first. */
final class ArrearsList extends Composite<Section> {

    private final ArrearsDesk desk;
    private final boolean opensBills;
    private final Div body = new Div();
    private @Nullable ClaimClass only;

    /**
     * @param opensBills whether who looks may open a bill
     */
    ArrearsList(ArrearsDesk desk, boolean opensBills) {
        this.desk = desk;
        this.opensBills = opensBills;
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent().add(body);
        show(0);
    }

    private void show(int number) {
        var page = desk.page(Optional.ofNullable(only), number);
        body.removeAll();
        body.add(choices(page));
        if (page.rows().isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.arrears.none"),
                            getTranslation("office.arrears.none.do")));
            return;
        }
        body.add(
                new Paragraph(getTranslation("office.arrears.sum", YenText.of(page.owed()))),
                table(page),
                new PageTurns(page.number(), page.more(), this::show));
    }

    private Component choices(ArrearsPage page) {
        var chips = new Chips();
        int all = page.counts().values().stream().mapToInt(Integer::intValue).sum();
        chips.with(getTranslation("office.arrears.all"), all, only == null, () -> choose(null));
        for (var each : ClaimClass.values()) {
            chips.with(
                    getTranslation("office.arrears.class." + each),
                    page.counts().getOrDefault(each, 0),
                    only == each,
                    () -> choose(each));
        }
        return chips;
    }

    private void choose(@Nullable ClaimClass each) {
        only = each;
        show(0);
    }

    private Component table(ArrearsPage page) {
        return new CardTable<>(
                        getTranslation("office.arrears.caption"),
                        Slice.of(page.rows()),
                        page.rows().size())
                .uncounted()
                .column(getTranslation("office.bill.title"), this::title)
                .text(
                        getTranslation("office.bill.payer"),
                        it -> it.row().payer().name() + " " + it.row().payer().addresseeNo())
                .column(getTranslation("office.arrears.class"), this::claim)
                .numeric(getTranslation("office.arrears.owed"), it -> YenText.of(it.owed()))
                .column(getTranslation("office.bill.due"), it -> new DateText(it.dueOn()))
                .numeric(
                        getTranslation("office.arrears.late"),
                        it -> getTranslation("office.arrears.days", it.daysLate()))
                .numeric(getTranslation("office.arrears.charge"), it -> YenText.of(it.charge()))
                .column(getTranslation("office.arrears.reminded"), this::reminded)
                .column(getTranslation("office.arrears.limitation"), this::limitation)
                .show(0);
    }

    private Component title(ArrearsRow it) {
        var bill = it.row().bill();
        if (!opensBills) {
            return new Span(bill.title());
        }
        var link =
                new RouterLink(
                        bill.title(),
                        BillView.class,
                        new RouteParameters("id", bill.id().toString()));
        link.addClassName("row-link");
        return link;
    }

    private Component writeOff(ArrearsRow it) {
        return new RouterLink(
                getTranslation("office.write-off.open"),
                WriteOffBillView.class,
                new RouteParameters("id", it.row().bill().id().toString()));
    }

    private Component claim(ArrearsRow it) {
        var word = new Span(getTranslation("office.arrears.class." + it.row().bill().claimClass()));
        return it.carriedOver()
                ? new Div(
                        word,
                        new Span(" "),
                        new StatusTag(Tone.NEUTRAL, getTranslation("office.arrears.carried")))
                : word;
    }

    private Component reminded(ArrearsRow it) {
        return it.reminder() == null
                ? new Span(getTranslation("office.arrears.not-reminded"))
                : new DateText(it.reminder().issuedOn());
    }

    private Component limitation(ArrearsRow it) {
        var cell = new Div(new DateText(it.limitation().lastDay()));
        switch (it.standing()) {
            case RUNS -> {}
            case NEAR -> mark(cell, Tone.ATTENTION, "office.arrears.near");
            case RUN_OUT -> mark(cell, Tone.BAD, "office.arrears.run-out");
        }
        cell.add(new Div(writeOff(it)));
        return cell;
    }

    private void mark(Div cell, Tone tone, String key) {
        cell.add(new Span(" "), new StatusTag(tone, getTranslation(key)));
    }
}
