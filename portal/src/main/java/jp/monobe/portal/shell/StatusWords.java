package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.model.Handling;

/** How a filing stands, in words residents use (処理状況). */
public final class StatusWords {

    private StatusWords() {}

    public static StatusTag tag(FilingRow filing) {
        return isAnswered(filing)
                ? new StatusTag(Tone.PROGRESS, words("status.answered.name"))
                : new StatusTag(
                        tone(filing.status(), filing.handling()),
                        name(filing.status(), filing.handling()));
    }

    /** A result in the procedure's own word, such as 承諾 or 受理. */
    public static String name(Status status, Optional<Handling> handling) {
        return switch (status) {
            case APPROVED -> outcome(status, handling.map(Handling::decided));
            case REJECTED -> outcome(status, handling.map(Handling::refused));
            case RECEIVED, REVIEWING, RETURNED, WITHDRAWN ->
                    text("name", status, Handling.Kind.APPLICATION);
        };
    }

    private static String outcome(Status status, Optional<Handling.Words> words) {
        return words.map(Handling.Words::word)
                .orElseGet(() -> text("name", status, Handling.Kind.APPLICATION));
    }

    /** What it means, in a sentence. */
    public static String sentence(FilingRow filing) {
        return isAnswered(filing)
                ? words("status.answered.text")
                : text("text", filing.status(), kind(filing.handling()));
    }

    /** She mended what was asked; the office has not told of it yet. */
    private static boolean isAnswered(FilingRow filing) {
        return filing.status() == Status.RETURNED && filing.answered();
    }

    /** A bundle has no filings of its own, and what nobody handles is an application. */
    private static Handling.Kind kind(Optional<Handling> handling) {
        return handling.map(Handling::kind).orElse(Handling.Kind.APPLICATION);
    }

    private static String text(String part, Status status, Handling.Kind kind) {
        return kind == Handling.Kind.APPLICATION
                ? words("status." + status + "." + part)
                : words("status." + status + "." + part + "." + kind);
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static Tone tone(Status status, Optional<Handling> handling) {
        return switch (status) {
            case RECEIVED -> Tone.NEUTRAL;
            case REVIEWING -> Tone.PROGRESS;
            case RETURNED -> Tone.ATTENTION;
            case APPROVED -> Tone.GOOD;
            case REJECTED ->
                    kind(handling) == Handling.Kind.APPLICATION ? Tone.BAD : Tone.ATTENTION;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
