package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import jp.monobe.billing.CarryOver;
import jp.monobe.billing.CarryOver.Line;
import jp.monobe.billing.CarryOver.Result;
import jp.monobe.billing.CarryOver.Year;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;

/** What is unpaid of a closed year, carried to the next once it was read (滞納繰越). */
final class CarryOverPanel extends Composite<Section> {

    private final CarryOver carryOver;
    private final Div news = new Div();
    private final Div body = new Div();

    CarryOverPanel(CarryOver carryOver) {
        this.carryOver = carryOver;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.carry-over")), news, body);
        show();
    }

    private void show() {
        body.removeAll();
        carryOver
                .next()
                .ifPresentOrElse(
                        this::waiting,
                        () -> body.add(new Paragraph(getTranslation("office.carry-over.none"))));
        var carried = carryOver.carried();
        if (!carried.isEmpty()) {
            body.add(years(carried));
        }
    }

    private void waiting(Year year) {
        var acts = new Div();
        body.add(
                new H3(getTranslation("office.carry-over.of", of(year))),
                year.lines().isEmpty()
                        ? new Paragraph(getTranslation("office.carry-over.nothing"))
                        : lines(year.lines()),
                new Paragraph(sum(year)),
                acts);
        offer(acts, year);
    }

    private void offer(Div acts, Year year) {
        acts.removeAll();
        acts.add(
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.carry-over.do", of(year)),
                                () -> ask(acts, year))));
    }

    private void ask(Div acts, Year year) {
        acts.removeAll();
        acts.add(
                new ConfirmPanel(
                        getTranslation("office.carry-over.ask", of(year)),
                        getTranslation("office.carry-over.then"),
                        ActionButton.primary(
                                getTranslation("office.carry-over.do", of(year)),
                                () -> told(carryOver.carry(year))),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), () -> offer(acts, year))));
    }

    private void told(Result result) {
        news.removeAll();
        news.add(
                switch (result) {
                    case Result.Carried(var year) ->
                            banner(Tone.GOOD, "office.carry-over.Carried", sum(year));
                    case Result.NotNow _ ->
                            banner(
                                    Tone.ATTENTION,
                                    "office.refund.result.nothing",
                                    getTranslation("office.carry-over.NotNow"));
                    case Result.Differs _ ->
                            banner(
                                    Tone.ATTENTION,
                                    "office.refund.result.nothing",
                                    getTranslation("office.carry-over.Differs"));
                });
        show();
    }

    private Component banner(Tone tone, String head, String then) {
        return new NotificationBanner(tone, getTranslation(head), then).announced();
    }

    private String sum(Year year) {
        return getTranslation(
                "office.carry-over.sum", "%,d".formatted(year.bills()), YenText.of(year.owed()));
    }

    private String of(Year year) {
        return getTranslation("office.bill.year.of", String.valueOf(year.year().reiwa()));
    }

    private Component lines(List<Line> lines) {
        return new CardTable<>(getTranslation("office.carry-over"), Slice.of(lines), lines.size())
                .uncounted()
                .text(getTranslation("office.bill.item"), Line::item)
                .numeric(getTranslation("office.pay-ins.count"), it -> "%,d".formatted(it.bills()))
                .numeric(getTranslation("office.arrears.owed"), it -> YenText.of(it.owed()))
                .show(0);
    }

    private Component years(List<Year> carried) {
        return new CardTable<>(
                        getTranslation("office.carry-over.carried"),
                        Slice.of(carried),
                        carried.size())
                .uncounted()
                .text(getTranslation("office.bill.year"), this::of)
                .column(
                        getTranslation("office.carry-over.on"),
                        it -> new DateText(Objects.requireNonNull(it.carriedOn())))
                .numeric(getTranslation("office.pay-ins.count"), it -> "%,d".formatted(it.bills()))
                .numeric(getTranslation("office.carry-over.owed"), it -> YenText.of(it.owed()))
                .show(0);
    }
}
