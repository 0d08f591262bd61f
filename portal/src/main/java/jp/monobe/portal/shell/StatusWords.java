package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** How a filing stands, in words residents use (処理状況). */
public final class StatusWords {

    private StatusWords() {}

    public static StatusTag tag(Status status) {
        return new StatusTag(tone(status), text("name", status));
    }

    public static String name(Status status) {
        return text("name", status);
    }

    /** What it means, in a sentence. */
    public static String sentence(Status status) {
        return text("text", status);
    }

    private static String text(String kind, Status status) {
        var code = status.name().toLowerCase(Locale.ROOT);
        return UI.getCurrent().getTranslation("status." + code + "." + kind);
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
