package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.io.FileNotFoundException;
import java.time.Duration;
import java.util.Optional;
import jp.monobe.billing.AssessmentRun;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.printing.AskResult;
import jp.monobe.printing.PrintRun;
import jp.monobe.printing.PrintRun.Part;
import jp.monobe.printing.PrintRun.State;
import jp.monobe.printing.PrintSlips;
import jp.monobe.printing.PrintedSlips;
import org.jspecify.annotations.Nullable;

/** How far the slips of a run are, what can be done, and the files (作成の進みと保存). */
final class PrintPanel extends Composite<Section> {

    private static final int POLL_MILLIS = 2_000;
    private static final long KILO = 1_024;

    private final AssessmentRun run;
    private final PrintSlips print;
    private final PrintedSlips printed;
    private final Div news = new Div();
    private final Div body = new Div();
    private final Paragraph progress = new Paragraph();
    private @Nullable PrintRun shown;
    private @Nullable Registration polling;

    PrintPanel(AssessmentRun run, PrintSlips print, PrintedSlips printed) {
        this.run = run;
        this.print = print;
        this.printed = printed;
        news.getElement().setAttribute("aria-live", "polite");
        progress.getElement().setAttribute("role", "status");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.print")), news, body);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLIS);
        polling = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
    }

    /** Drawn anew only when something moved: whoever is about to press keeps her button. */
    private void look() {
        if (!printed.of(run.id()).equals(Optional.ofNullable(shown))) {
            show();
        }
    }

    private void show() {
        shown = printed.of(run.id()).orElse(null);
        body.removeAll();
        if (shown == null) {
            body.add(
                    new Paragraph(getTranslation("office.print.lead")),
                    new Actions(
                            ActionButton.primary(
                                    getTranslation("office.print.ask"),
                                    () -> told(print.ask(run.id()), "ask"))));
            return;
        }
        body.add(standing(shown), new Paragraph(getTranslation("office.print.order")));
        if (shown.made().size() == shown.parts()) {
            body.add(new Actions(all(shown), list()));
        }
        if (!shown.made().isEmpty()) {
            body.add(parts(shown));
        }
    }

    private Component standing(PrintRun it) {
        return switch (it.state()) {
            case State.Printing() -> printing(it);
            case State.Done() ->
                    banner(
                            Tone.GOOD,
                            getTranslation(
                                    "office.print.done",
                                    it.made().stream().mapToInt(Part::slips).sum()),
                            getTranslation("office.print.done.then", it.parts()));
            case State.Cancelled() ->
                    stopped(
                            Tone.ATTENTION,
                            getTranslation("office.print.cancelled", it.printed(), it.slips()),
                            getTranslation("office.print.cancelled.then"));
            case State.Failed(var part) ->
                    stopped(
                            Tone.BAD,
                            getTranslation("office.print.failed", part, it.parts()),
                            getTranslation("office.print.failed.then", it.run()));
        };
    }

    private Component printing(PrintRun it) {
        progress.setText(
                it.made().isEmpty()
                        ? getTranslation("office.print.begins", it.slips())
                        : getTranslation(
                                "office.print.progress",
                                it.printed(),
                                it.slips(),
                                rest(it.rest())));
        var bar = new Bar(it.printed(), it.slips(), getTranslation("office.print"));
        return stack(
                progress,
                bar,
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.print.cancel"),
                                () -> told(print.cancel(run.id()), "cancel"))));
    }

    /** Rounded up: what takes longer than was said is worse than what is ready early. */
    private String rest(Duration rest) {
        long minutes = rest.plusSeconds(59).toMinutes();
        return minutes <= 1
                ? getTranslation("office.print.rest.minute")
                : getTranslation("office.print.rest", minutes);
    }

    private Component stopped(Tone tone, String head, String then) {
        return stack(
                banner(tone, head, then),
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.print.resume"),
                                () -> told(print.resume(run.id()), "resume"))));
    }

    private void told(AskResult result, String what) {
        news.removeAll();
        if (!(result instanceof AskResult.Done)) {
            var key = "office.print.result." + result.getClass().getSimpleName();
            news.add(banner(Tone.ATTENTION, getTranslation(key), getTranslation(key + ".then")));
        } else if (!what.equals("ask")) {
            news.add(
                    banner(
                            Tone.GOOD,
                            getTranslation("office.print.did." + what),
                            getTranslation("office.print.did." + what + ".then")));
        }
        show();
    }

    private Component parts(PrintRun it) {
        return new CardTable<>(
                        getTranslation("office.print.parts"), Slice.of(it.made()), it.parts())
                .uncounted()
                .column(getTranslation("office.print.part"), this::part)
                .numeric(
                        getTranslation("office.print.slips"),
                        part -> getTranslation("office.runs.count", part.slips()))
                .numeric(
                        getTranslation("office.print.pages"), part -> "%,d".formatted(part.pages()))
                .numeric(
                        getTranslation("office.print.size"),
                        part -> getTranslation("office.print.kilo", part.bytes() / KILO + 1))
                .show(0);
    }

    private Component part(Part part) {
        var name = getTranslation("office.print.part.of", part.no());
        return FileDownload.writtenPdf(
                name,
                getTranslation("office.print.file", part.no()) + ".pdf",
                out -> found(printed.part(run.id(), part.no(), out)));
    }

    private Component all(PrintRun it) {
        return FileDownload.writtenZip(
                getTranslation("office.print.all", it.parts()),
                getTranslation("office.print.file.all") + ".zip",
                out -> found(printed.all(run.id(), out)));
    }

    private Component list() {
        return FileDownload.writtenCsv(
                getTranslation("office.print.list"),
                getTranslation("office.print.list") + ".csv",
                out -> found(printed.list(run.id(), out)));
    }

    private static void found(boolean there) throws FileNotFoundException {
        if (!there) {
            throw new FileNotFoundException("The part is not made");
        }
    }

    private static Component stack(Component... parts) {
        var all = new Div(parts);
        all.setClassName("stack");
        return all;
    }

    private static NotificationBanner banner(Tone tone, String head, String then) {
        return new NotificationBanner(tone, head, then).announced();
    }
}
