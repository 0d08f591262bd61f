package jp.monobe.portal.shell;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it is read beside a message (日時), in Japan: 2026年11月23日 10:05. */
public final class MomentText {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.JAPAN).withZone(JAPAN);

    private MomentText() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
