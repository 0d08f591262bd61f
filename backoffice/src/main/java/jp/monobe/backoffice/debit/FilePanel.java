package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.backoffice.page.Today;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.DebitFiles;
import jp.monobe.debit.DebitPreview;
import jp.monobe.debit.DebitResult;
import jp.monobe.debit.TakeAnswer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;

/** Files by which the bank is asked (依頼ファイル), and its answers to them. */
final class FilePanel extends Composite<Section> {

    private final DebitFiles files;
    private final Today today;
    private final Div news = new Div();
    private final Div form = new Div();
    private final Div list = new Div();

    FilePanel(DebitFiles files, TakeAnswer answers, Today today, Runnable changed) {
        this.files = files;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        form.setClassName("stack");
        list.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.debits.files")),
                        form,
                        news,
                        list,
                        new AnswerChooser(
                                answers,
                                () -> {
                                    show();
                                    changed.run();
                                }));
        ask();
        show();
    }

    private void ask() {
        form.removeAll();
        form.add(new PreviewForm(files, this::preview));
    }

    /** What is not a day on which banks draw is said so. */
    private void preview(Round round, LocalDate on) {
        news.removeAll();
        files.preview(round, on)
                .ifPresentOrElse(
                        seen -> {
                            form.removeAll();
                            form.add(new ConfirmFile(seen, this::make, this::ask));
                        },
                        () -> say(new DebitResult.NotADebitDay()));
    }

    private void make(DebitPreview seen) {
        ask();
        say(files.make(seen));
    }

    private void say(DebitResult result) {
        var key = "office.debits.result." + result.getClass().getSimpleName();
        var banner =
                switch (result) {
                    case DebitResult.Made(var file) ->
                            DebitWords.banner(
                                    this, Tone.GOOD, key, file.lines(), YenText.of(file.total()));
                    case DebitResult.Done _, DebitResult.Taken _ ->
                            DebitWords.banner(this, Tone.GOOD, key);
                    case DebitResult.Changed(var now) ->
                            DebitWords.banner(
                                    this,
                                    Tone.ATTENTION,
                                    key,
                                    now.lines(),
                                    YenText.of(now.total()));
                    case DebitResult.NothingDue _,
                            DebitResult.NotADebitDay _,
                            DebitResult.NotFromHere _ ->
                            DebitWords.banner(this, Tone.BAD, key);
                };
        news.removeAll();
        news.add(banner);
        show();
    }

    void show() {
        var newest = files.newest();
        list.removeAll();
        list.add(
                newest.isEmpty()
                        ? new EmptyState(
                                getTranslation("office.debits.files.none"),
                                getTranslation("office.debits.files.none.do"))
                        : table(newest));
    }

    private Component table(List<DebitFile> newest) {
        return new CardTable<>(
                        getTranslation("office.debits.files.caption"),
                        Slice.of(newest),
                        newest.size())
                .uncounted()
                .column(getTranslation("office.debits.file"), this::link)
                .column(getTranslation("office.debits.on"), file -> new DateText(file.debitOn()))
                .text(
                        getTranslation("office.debits.round"),
                        file -> getTranslation("office.debits.round." + file.round()))
                .numeric(
                        getTranslation("office.debits.lines"),
                        file -> getTranslation("office.debits.count", file.lines()))
                .numeric(getTranslation("office.bill.amount"), file -> YenText.of(file.total()))
                .column(getTranslation("office.bill.state"), this::state)
                .text(getTranslation("office.debits.drawn"), this::drawn)
                .text(getTranslation("office.debits.made"), file -> today.text(file.madeAt()))
                .column(getTranslation("office.bill.slip.act"), this::acts)
                .show(0);
    }

    private Component link(DebitFile file) {
        return file.state() == State.DISCARDED
                ? new Span(file.name())
                : FileDownload.text(file.name(), file.name(), () -> bytes(file.id()));
    }

    private byte[] bytes(UUID file) {
        return files.take(file) instanceof DebitResult.Taken(var _, var bytes)
                ? bytes
                : getTranslation("office.debits.result.NotFromHere")
                        .getBytes(StandardCharsets.UTF_8);
    }

    private StatusTag state(DebitFile file) {
        var tone =
                switch (file.state()) {
                    case MADE -> Tone.ATTENTION;
                    case TAKEN -> Tone.PROGRESS;
                    case ANSWERED -> Tone.GOOD;
                    case DISCARDED -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, getTranslation("office.debits.state." + file.state()));
    }

    private String drawn(DebitFile file) {
        return file.drawn() == null || file.drawnTotal() == null
                ? ""
                : getTranslation(
                        "office.debits.drawn.of", file.drawn(), YenText.of(file.drawnTotal()));
    }

    private Component acts(DebitFile file) {
        return file.state() == State.MADE
                ? ActionButton.plain(
                        getTranslation("office.debits.discard"),
                        () -> say(files.discard(file.id())))
                : new Span();
    }
}
