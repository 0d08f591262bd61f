package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.Today;
import jp.monobe.closing.CloseBooks;
import jp.monobe.closing.CloseResult;
import jp.monobe.closing.Closing;
import jp.monobe.closing.Closing.Kind;
import jp.monobe.closing.model.Books;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.Wareki;

/** The next day to close, with its sums before; months; and what was closed, to print (締め). */
final class ClosingPanel extends Composite<Section> {

    private final CloseBooks close;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    ClosingPanel(CloseBooks close, Today today) {
        this.close = close;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.closings")), news, body);
        show();
    }

    private void show() {
        var open = close.open();
        var months = close.openMonths();
        var closed = close.page(0);
        body.removeAll();
        if (open.isEmpty() && months.isEmpty()) {
            body.add(
                    new EmptyState(
                            getTranslation("office.closings.none"),
                            getTranslation("office.closings.none.do")));
        }
        if (!open.isEmpty()) {
            next(open);
        }
        months.forEach(month -> body.add(month(month)));
        if (!closed.isEmpty()) {
            body.add(table(closed));
        }
    }

    /** A day at a time: its sums are read before it is closed. */
    private void next(List<LocalDate> open) {
        var day = open.getFirst();
        body.add(
                new H3(getTranslation("office.closings.day", Wareki.date(day))),
                channels(close.preview(day)),
                act(Wareki.date(day), () -> told(close.closeDay(day))));
        if (open.size() > 1) {
            body.add(new Paragraph(getTranslation("office.closings.further", open.size() - 1)));
        }
    }

    private Component month(YearMonth month) {
        return act(Wareki.month(month), () -> told(close.closeMonth(month)));
    }

    /** Nobody can open it again: it is asked once more. */
    private Component act(String period, Runnable closing) {
        var place = new Div();
        offer(place, period, closing);
        return place;
    }

    private void offer(Div place, String period, Runnable closing) {
        var words = getTranslation("office.closings.close", period);
        place.removeAll();
        place.add(
                new Actions(ActionButton.primary(words, () -> ask(place, period, words, closing))));
    }

    private void ask(Div place, String period, String words, Runnable closing) {
        place.removeAll();
        place.add(
                new ConfirmPanel(
                        getTranslation("office.closings.ask", period),
                        getTranslation("office.closings.ask.then"),
                        ActionButton.primary(words, closing),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"),
                                () -> offer(place, period, closing))));
    }

    private Component channels(Books books) {
        var part = new Div(byChannel(books));
        part.setClassName("stack");
        var cards = books.toCards();
        if (cards.credited() != 0) {
            part.add(
                    new Paragraph(
                            getTranslation("office.closings.cards", Signed.yen(cards.credited()))));
        }
        if (cards.cameBack() != 0) {
            part.add(
                    new Paragraph(
                            getTranslation(
                                    "office.closings.cards.back", Signed.yen(cards.cameBack()))));
        }
        return part;
    }

    private Component byChannel(Books books) {
        var sums = books.channels();
        return sums.isEmpty()
                ? new Paragraph(getTranslation("office.closings.no-money"))
                : new CardTable<>(
                                getTranslation("office.closings.channels"),
                                Slice.of(sums),
                                sums.size())
                        .uncounted()
                        .text(
                                getTranslation("office.questions.channel"),
                                it -> getTranslation("office.channel." + it.channel()))
                        .numeric(
                                getTranslation("office.pay-ins.count"),
                                it -> "%,d".formatted(it.count()))
                        .numeric(
                                getTranslation("office.closings.received"),
                                it -> Signed.yen(it.received()))
                        .numeric(
                                getTranslation("office.closings.taken-back"),
                                it -> Signed.yen(it.takenBack()))
                        .numeric(getTranslation("office.closings.net"), it -> Signed.yen(it.net()))
                        .show(0);
    }

    private void told(CloseResult result) {
        switch (result) {
            case CloseResult.Closed(var closing) ->
                    say(Tone.GOOD, "office.closings.done", period(closing));
            case CloseResult.Before() -> say(Tone.ATTENTION, "office.closings.before");
            case CloseResult.NotYet(var open) ->
                    say(Tone.ATTENTION, "office.closings.not-yet", Wareki.date(open));
            case CloseResult.Nothing() -> say(Tone.ATTENTION, "office.closings.nothing");
            case CloseResult.Differs(var channels) ->
                    say(
                            Tone.BAD,
                            "office.closings.differs",
                            channels.entrySet().stream()
                                    .map(it ->
                                            getTranslation("office.channel." + it.getKey())
                                                    + " "
                                                    + Signed.yen(it.getValue()))
                                    .sorted()
                                    .collect(Collectors.joining("、")));
            case CloseResult.SealBroken() -> say(Tone.BAD, "office.closings.seal-broken");
            case CloseResult.DaysDiffer() -> say(Tone.BAD, "office.closings.days-differ");
        }
        show();
    }

    private void say(Tone tone, String key, Object... values) {
        news.removeAll();
        news.add(
                new NotificationBanner(
                                tone, getTranslation(key), getTranslation(key + ".then", values))
                        .announced());
    }

    private Component table(List<Closing> closed) {
        return new CardTable<>(
                        getTranslation("office.closings.closed"),
                        Slice.of(new ArrayList<>(closed)),
                        closed.size())
                .uncounted()
                .text(getTranslation("office.closings.period"), ClosingPanel::period)
                .numeric(
                        getTranslation("office.closings.received"),
                        it ->
                                Signed.yen(
                                        it.books().channels().stream()
                                                .mapToLong(Books.ChannelSum::net)
                                                .sum()))
                .text(getTranslation("office.closings.at"), it -> today.text(it.closedAt()))
                .column(getTranslation("office.closings.report"), this::pdf)
                .column(getTranslation("office.closings.rows"), this::csv)
                .show(0);
    }

    private Component pdf(Closing closing) {
        var name = getTranslation("office.closings.file." + closing.kind(), closing.first());
        return FileDownload.pdf(
                getTranslation("office.closings.report"),
                name + ".pdf",
                () -> close.pdf(closing.id()).orElseThrow());
    }

    private Component csv(Closing closing) {
        var name = getTranslation("office.closings.file." + closing.kind(), closing.first());
        return FileDownload.csv(
                getTranslation("office.closings.rows"),
                name + ".csv",
                () -> close.csv(closing.id()).orElseThrow());
    }

    private static String period(Closing closing) {
        return closing.kind() == Kind.DAY
                ? Wareki.date(closing.first())
                : Wareki.month(YearMonth.from(closing.first()));
    }
}
