package jp.monobe.billing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.OpenDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 納期限, 会計年度所属 and 出納整理期間. */
class DatesOfBillsTest {

    /** Weekends and the turn of the year. */
    private static final OpenDays OPEN =
            day ->
                    day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                            && !(day.getMonthValue() == 12 && day.getDayOfMonth() > 28)
                            && !(day.getMonthValue() == 1 && day.getDayOfMonth() < 4);

    @ParameterizedTest(name = "{0}+{1} day {2}, notice {3}: {5}")
    @CsvSource({
        // The month's last day, open or not; 31 is February's last as well.
        "2026-11, 0, 31, 2026-11-02, 2026-11-30, 2026-11-30",
        "2026-12, 0, 31, 2026-12-01, 2026-12-31, 2027-01-04",
        "2027-02, 0, 31, 2027-02-01, 2027-02-28, 2027-03-01",
        "2026-11, 1, 10, 2026-11-23, 2026-12-10, 2026-12-10",
        "2026-12, 1, 10, 2026-12-01, 2027-01-10, 2027-01-11",
        // 14 days between notice and term at least; the term as fixed stays what it was.
        "2026-11, 0, 31, 2026-11-23, 2026-11-30, 2026-12-07",
        "2026-06, 0, 31, 2026-11-23, 2026-06-30, 2026-12-07",
    })
    void aTermEndsOnAnOpenDayAndLeavesTimeToPay(
            YearMonth month, int after, int day, LocalDate notice, LocalDate fixed, LocalDate due) {
        var rule = new DueDate.Rule(after, day, 14);

        assertThat(DueDate.of(month, rule, notice, OPEN)).isEqualTo(new DueDate(fixed, due));
    }

    @ParameterizedTest(name = "term {0}, notice {1}: {2}")
    @CsvSource({
        "2027-03-31, 2027-03-01, 2026",
        // A holiday moves the day, not the year (施行令142条1項1号).
        "2029-03-31, 2029-03-01, 2028",
        // A notice so late in March that the day is in April: the year of the fixed term.
        "2027-03-31, 2027-03-20, 2026",
        "2027-04-10, 2027-03-20, 2027",
        // The notice went out after the year (施行令142条2項).
        "2027-03-31, 2027-04-01, 2027",
    })
    void aRevenueBelongsToTheYearOfItsTerm(LocalDate fixed, LocalDate notice, int year) {
        assertThat(AccountingYear.ofAssessment(fixed, notice)).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest(name = "billed {0}, booked {1}: {2}")
    @CsvSource({
        "2026, 2027-03-31, 2026",
        "2026, 2027-04-05, 2026",
        "2026, 2027-05-31, 2026",
        // Carried over from June on, and again a year later.
        "2026, 2027-06-01, 2027",
        "2026, 2028-05-31, 2027",
        "2026, 2028-06-01, 2028",
        "2027, 2027-04-05, 2027",
    })
    void booksStayOpenUntilTheEndOfMay(int billed, LocalDate on, int year) {
        assertThat(AccountingYear.ofBooking(new FiscalYear(billed), on))
                .isEqualTo(new FiscalYear(year));
    }
}
