package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.deadline.FilingRule;
import jp.monobe.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private final OpenDays open = Holidays.japan().office();

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 2026-06-01, 2026-06-30",
        "2026-06-30, 2026-06-01, 2026-06-30",
        "2026-07-01, 2027-06-01, 2027-06-30",
        // 30 June 2024 was a Sunday
        "2024-07-01, 2024-06-01, 2024-07-01",
        "2024-07-02, 2025-06-01, 2025-06-30"
    })
    void comesEachYear(LocalDate today, LocalDate from, LocalDate until) {
        var due = new Due.EachYear(MonthDay.of(6, 1), MonthDay.of(6, 30));

        assertThat(due.next(today, open)).contains(new Due.Window(from, until));
    }

    @ParameterizedTest
    @CsvSource({
        // the end of the month before last; 31 October 2026 is a Saturday, so the day before
        "2026-11-23, 2027-01, 2026-11-30",
        "2026-11-30, 2027-01, 2026-11-30",
        "2026-10-30, 2026-12, 2026-10-30",
        "2026-10-31, 2027-01, 2026-11-30"
    })
    void endsMonthsBeforeTheEntry(LocalDate today, YearMonth entry, LocalDate until) {
        var due = new Due.BeforeEntry(2);

        assertThat(due.nextEntry(today, open)).isEqualTo(entry);
        assertThat(due.next(today, open)).map(Due.Window::until).contains(until);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 12, 2026-11-23, true",
        "10, 12, 2026-09-30, false",
        "11, 2, 2027-01-15, true",
        "11, 2, 2027-03-01, false"
    })
    void hasItsSeason(int from, int until, LocalDate today, boolean now) {
        assertThat(new Due.About(from, until).isNow(today)).isEqualTo(now);
    }

    @Test
    void hasNoDateOfItsOwnWhereAnEventBeginsIt() {
        var due = new Due.AfterEvent(Due.Event.BIRTH, FilingRule.BIRTH_REGISTRATION);

        assertThat(due.next(LocalDate.of(2026, 11, 23), open)).isEmpty();
    }
}
