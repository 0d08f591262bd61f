package jp.monobe.kernel;

import java.time.ZoneId;

/** Where every day of law begins and ends: due dates, ages, deadlines, the day of a receipt. */
public final class JapanTime {

    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}
}
