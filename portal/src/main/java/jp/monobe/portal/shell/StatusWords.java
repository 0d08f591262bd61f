package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** How a filing stands, in words residents use (処理状況). */
public final class StatusWords {

    private StatusWords() {}

    public static StatusTag tag(FilingRow filing) {
        return isAnswered(filing)
                ? new StatusTag(Tone.PROGRESS, words("status.answered.name"))
                : new StatusTag(tone(filing.status()), text("name", filing.status()));
    }

    public static String name(Status status) {
        return text("name", status);
    }

    /** What it means, in a sentence. */
    public static String sentence(FilingRow filing) {
        return isAnswered(filing) ? words("status.answered.text") : text("text", filing.status());
    }

    /** She mended what was asked; the office has not told of it yet. */
    private static boolean isAnswered(FilingRow filing) {
        return filing.status() == Status.RETURNED && filing.answered();
    }

    private static String text(String kind, Status status) {
        var code = status.name().toLowerCase(Locale.ROOT);
        return words("status." + code + "." + kind);
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case RECEIVED -> Tone.NEUTRAL;
            case REVIEWING -> Tone.PROGRESS;
            case RETURNED -> Tone.ATTENTION;
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
