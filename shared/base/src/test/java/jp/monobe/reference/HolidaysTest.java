package jp.monobe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private final Holidays holidays = Holidays.japan();

    @ParameterizedTest
    @CsvSource({"2026-11-23,勤労感謝の日", "2026-09-22,休日", "2026-02-23,天皇誕生日"})
    void namesPublicHolidays(LocalDate date, String name) {
        assertThat(holidays.name(date))
                .hasValueSatisfying(found -> assertThat(found).contains(name));
    }

    @Test
    void namesNoOrdinaryDay() {
        assertThat(holidays.name(LocalDate.of(2026, 11, 24))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-24",
        "2026-12-05,2026-12-07",
        "2026-12-28,2026-12-28",
        "2026-12-29,2027-01-04",
        "2026-05-02,2026-05-07",
        "2026-09-19,2026-09-24",
    })
    void opensAgainAfterWeekendsHolidaysAndTheYearsEnd(LocalDate date, LocalDate open) {
        assertThat(holidays.office().onOrAfter(date)).isEqualTo(open);
    }
}
