package jp.monobe.portal.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private static String file(String title, String text) {
        var entry =
                new DeadlineCalendar.Entry(
                        "child-allowance-claim", LocalDate.of(2026, 12, 7), title, text);
        return new String(new DeadlineCalendar(List.of(entry), NOW).file(), StandardCharsets.UTF_8);
    }

    @Test
    void holdsTheDeadlineAsADayWithoutATime() {
        assertThat(file("児童手当の期限", "12月7日まで"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "UID:child-allowance-claim@monobe\r\n",
                        "DTSTAMP:20261123T010000Z\r\n",
                        "DTSTART;VALUE=DATE:20261207\r\n",
                        "SUMMARY:児童手当の期限\r\n",
                        "TRIGGER:-P3D\r\n");
    }

    @Test
    void escapesWhatWouldEndAValue() {
        assertThat(file("a;b,c\\d", "x\r\nBEGIN:VEVENT"))
                .contains("SUMMARY:a\\;b\\,c\\\\d\r\n", "DESCRIPTION:x\\nBEGIN:VEVENT\r\n");
    }

    /** RFC 5545, 3.1: 75 octets a line; a character is never cut in two. */
    @Test
    void foldsLongLinesBetweenCharacters() {
        var text = "児童手当👶".repeat(40);

        var file = file("t", text);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("DESCRIPTION:" + text);
    }
}
