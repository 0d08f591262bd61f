package jp.monobe.portal.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it is read beside a message (日時), in Japan: 2026年11月23日 10:05. */
public final class MomentText {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.JAPAN)
                    .withZone(ZoneId.of("Asia/Tokyo"));

    private MomentText() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
