package jp.monobe.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.monobe.municipality.OpeningHours.Span;
import jp.monobe.municipality.OpeningHours.State;
import jp.monobe.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private static final OpeningHours USUAL = new OpeningHours(List.of(span("08:30", "17:15")));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:30, 17:15",
        "2026-11-24T17:14:59, 17:15",
    })
    void isOpenOnAnOpenDay(LocalDateTime now, LocalTime until) {
        assertThat(USUAL.at(now, Holidays.japan().office())).contains(new State.Open(until));
    }

    @ParameterizedTest
    @CsvSource({
        // 勤労感謝の日
        "2026-11-23T10:00, 2026-11-24T08:30",
        "2026-11-24T08:29, 2026-11-24T08:30",
        "2026-11-24T17:15, 2026-11-25T08:30",
        // Friday evening
        "2026-11-27T18:00, 2026-11-30T08:30",
        // the turn of the year
        "2026-12-28T17:15, 2027-01-04T08:30"
    })
    void opensNextOnTheNextOpenDay(LocalDateTime now, LocalDateTime opens) {
        assertThat(USUAL.at(now, Holidays.japan().office())).contains(new State.Closed(opens));
    }

    @Test
    void hasALongDayOfItsOwn() {
        var hours =
                new OpeningHours(
                        List.of(
                                span("08:30", "17:15"),
                                new Span(
                                        List.of(DayOfWeek.WEDNESDAY),
                                        LocalTime.of(17, 15),
                                        LocalTime.of(19, 0))));

        assertThat(hours.at(LocalDateTime.parse("2026-11-25T18:00"), _ -> true))
                .contains(new State.Open(LocalTime.of(19, 0)));
        assertThat(hours.at(LocalDateTime.parse("2026-11-26T18:00"), _ -> true))
                .contains(new State.Closed(LocalDateTime.parse("2026-11-27T08:30")));
    }

    @Test
    void saysNothingWhereItNeverOpens() {
        assertThat(USUAL.at(LocalDateTime.parse("2026-11-25T18:00"), _ -> false)).isEmpty();
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> span("17:15", "08:30"));
    }

    private static Span span(String from, String until) {
        return new Span(List.of(), LocalTime.parse(from), LocalTime.parse(until));
    }
}
