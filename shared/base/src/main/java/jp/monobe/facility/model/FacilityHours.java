package jp.monobe.facility.model;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a facility is open (利用可能曜日・時間), as far as it is known.
 *
 * @param daysText as it writes them: {@code 月火水木金}, {@code 月〜土}
 */
public record FacilityHours(
        String daysText, @Nullable LocalTime opens, @Nullable LocalTime closes, String note) {

    private static final String WEEK = "月火水木金土日";
    private static final Pattern RANGE = Pattern.compile("([月火水木金土日])曜?日?[〜~～ー−–-]([月火水木金土日])");

    /** Empty where the days are not known. */
    public Set<DayOfWeek> days() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var text = Normalizer.normalize(daysText, Normalizer.Form.NFKC).replace("曜日", "曜");
        if (text.contains("毎日") || text.contains("年中無休")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (text.contains("平日")) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        var ranges = RANGE.matcher(text);
        while (ranges.find()) {
            int last = WEEK.indexOf(ranges.group(2));
            for (int day = WEEK.indexOf(ranges.group(1)); day <= last; day++) {
                days.add(DayOfWeek.of(day + 1));
            }
        }
        text.replace("平日", "")
                .chars()
                .map(WEEK::indexOf)
                .filter(day -> day >= 0)
                .forEach(day -> days.add(DayOfWeek.of(day + 1)));
        return days;
    }

    public boolean isKnown() {
        return opens != null || closes != null || !daysText.isEmpty() || !note.isEmpty();
    }

    /** Open on this weekday at all. */
    public Certainty openOn(DayOfWeek day) {
        var days = days();
        return days.isEmpty() ? Certainty.UNKNOWN : Certainty.of(days.contains(day));
    }

    /** Open by the week's plan at this time; a holiday is for the caller to know. */
    public Certainty openAt(DayOfWeek day, LocalTime time) {
        return openOn(day).and(openAt(time));
    }

    /** Open at this time of the days on which it is. */
    public Certainty openAt(LocalTime time) {
        if (opens != null && time.isBefore(opens) || closes != null && !time.isBefore(closes)) {
            return Certainty.NO;
        }
        return opens == null || closes == null ? Certainty.UNKNOWN : Certainty.YES;
    }
}
