package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.refund.FileResult;
import jp.monobe.refund.TransferFile;
import jp.monobe.refund.TransferFile.State;
import jp.monobe.refund.TransferFiles;

/** Files to the bank (振込ファイル): made, taken, handed over, paid. */
final class TransferPanel extends Composite<Section> {

    private final TransferFiles files;
    private final UUID clerk;
    private final Today today;
    private final Runnable changed;
    private final Input day = Typed.text("chars-12");
    private final Div news = new Div();
    private final Div list = new Div();

    /**
     * @param clerk who sits here: she takes a file once
     */
    TransferPanel(TransferFiles files, UUID clerk, Today today, Runnable changed) {
        this.files = files;
        this.clerk = clerk;
        this.today = today;
        this.changed = changed;
        news.getElement().setAttribute("aria-live", "polite");
        list.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.transfers")),
                        new Asked(
                                "transfer-day",
                                getTranslation("office.transfers.day"),
                                getTranslation("office.transfers.day.hint"),
                                day),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.transfers.make"), this::make)),
                        news,
                        list);
        show();
    }

    private void make() {
        say(files.make(typed()));
    }

    /** What cannot be read is no day on which banks transfer, and is said so. */
    private LocalDate typed() {
        try {
            return LocalDate.parse(day.getValue().strip());
        } catch (DateTimeException _) {
            return LocalDate.EPOCH;
        }
    }

    private void say(FileResult result) {
        var key = "office.transfers.result." + result.getClass().getSimpleName();
        boolean good = result instanceof FileResult.Made || result instanceof FileResult.Done;
        var then =
                result instanceof FileResult.Made(var file)
                        ? getTranslation(key + ".then", file.lines(), YenText.of(file.total()))
                        : getTranslation(key + ".then");
        news.removeAll();
        news.add(
                new NotificationBanner(
                                good ? Tone.GOOD : Tone.BAD,
                                getTranslation(good ? key : "office.refund.result.nothing"),
                                then)
                        .announced());
        show();
        changed.run();
    }

    private void show() {
        var newest = files.newest();
        list.removeAll();
        list.add(
                newest.isEmpty()
                        ? new EmptyState(
                                getTranslation("office.transfers.none"),
                                getTranslation("office.transfers.none.do"))
                        : table(newest));
    }

    private Component table(List<TransferFile> newest) {
        return new CardTable<>(
                        getTranslation("office.transfers.caption"), Slice.of(newest), newest.size())
                .uncounted()
                .column(getTranslation("office.transfers.file"), this::link)
                .column(
                        getTranslation("office.transfers.day"),
                        file -> new DateText(file.transferOn()))
                .numeric(
                        getTranslation("office.transfers.lines"),
                        file -> getTranslation("office.transfers.count", file.lines()))
                .numeric(getTranslation("office.bill.amount"), file -> YenText.of(file.total()))
                .column(getTranslation("office.bill.state"), this::state)
                .text(getTranslation("office.transfers.made"), file -> today.text(file.madeAt()))
                .column(getTranslation("office.bill.slip.act"), this::acts)
                .show(0);
    }

    private Component link(TransferFile file) {
        if (file.state() == State.DISCARDED) {
            return new Span(file.name());
        }
        return file.takenBy().contains(clerk)
                ? new Span(getTranslation("office.transfers.taken", file.name()))
                : FileDownload.text(file.name(), file.name(), () -> bytes(file.id()));
    }

    /** A second press before the page is drawn anew gets the reason in place of the file. */
    private byte[] bytes(UUID file) {
        return files.take(file) instanceof FileResult.Taken(var _, var bytes)
                ? bytes
                : getTranslation("office.transfers.taken-before").getBytes(StandardCharsets.UTF_8);
    }

    private StatusTag state(TransferFile file) {
        var tone =
                switch (file.state()) {
                    case MADE -> Tone.ATTENTION;
                    case SENT -> Tone.PROGRESS;
                    case PAID -> Tone.GOOD;
                    case DISCARDED -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, getTranslation("office.transfers.state." + file.state()));
    }

    private Component acts(TransferFile file) {
        return switch (file.state()) {
            case MADE ->
                    new Div(act("sent", file, files::sent), act("discard", file, files::discard));
            case SENT -> act("paid", file, files::paid);
            case PAID, DISCARDED -> new Span();
        };
    }

    private ActionButton act(String name, TransferFile file, Function<UUID, FileResult> act) {
        return ActionButton.plain(
                getTranslation("office.transfers." + name), () -> say(act.apply(file.id())));
    }
}
