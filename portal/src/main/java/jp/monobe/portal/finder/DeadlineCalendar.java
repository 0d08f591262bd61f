package jp.monobe.portal.finder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Deadlines as a calendar file (期限のカレンダー, RFC 5545): days without a time, each with a reminder some
 * days before. Holds no answer, no name of a child and nothing of who asked.
 */
record DeadlineCalendar(List<Entry> entries, Instant made) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets a line may have; what is longer goes on in the next after a blank (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    /**
     * A deadline.
     *
     * @param id the service's, so that a file opened again changes the entry and adds none
     */
    record Entry(String id, LocalDate day, String title, String text) {}

    DeadlineCalendar {
        entries = List.copyOf(entries);
    }

    byte[] file() {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Monobe//Finder//JA");
        entries.forEach(entry -> event(out, entry));
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(StringBuilder out, Entry entry) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + entry.id() + "@monobe");
        line(out, "DTSTAMP:" + STAMP.format(made));
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
        line(out, "SUMMARY:" + escaped(entry.title()));
        line(out, "DESCRIPTION:" + escaped(entry.text()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, "DESCRIPTION:" + escaped(entry.title()));
        line(out, "TRIGGER:-P3D");
        line(out, "END:VALARM");
        line(out, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded between characters, never inside one. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
