package jp.monobe.law.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.law.allowance.ChildAge.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildAgeTest {

    @ParameterizedTest(name = "born {0}, {1} is reached on {2}")
    @CsvSource({
        "2008-04-01, 18, 2026-03-31",
        "2008-04-02, 18, 2026-04-01",
        "2023-06-15, 3, 2026-06-14",
        "2008-01-01, 18, 2025-12-31",
        "2008-02-29, 18, 2026-02-28",
        "2008-02-29, 20, 2028-02-28",
        "2008-03-01, 18, 2026-02-28",
        "2006-03-01, 22, 2028-02-29",
    })
    void isReachedOnTheDayBeforeTheBirthday(LocalDate birth, int age, LocalDate day) {
        assertThat(new ChildAge(birth).reaches(age)).isEqualTo(day);
    }

    @ParameterizedTest(name = "born {0}: 3歳未満 to {1}, 18歳年度末 {2}, 22歳年度末 {3}")
    @CsvSource({
        "2008-04-01, 2011-04, 2026-03, 2030-03",
        "2008-04-02, 2011-04, 2027-03, 2031-03",
        "2008-03-31, 2011-03, 2026-03, 2030-03",
        "2008-02-29, 2011-02, 2026-03, 2030-03",
        "2023-06-15, 2026-06, 2042-03, 2046-03",
        "2023-06-01, 2026-06, 2042-03, 2046-03",
        "2003-08-10, 2006-08, 2022-03, 2026-03",
    })
    void hasItsLastMonths(
            LocalDate birth, YearMonth underThree, YearMonth paid, YearMonth counted) {
        var age = new ChildAge(birth);

        assertThat(age.lastMonthUnderThree()).isEqualTo(underThree);
        assertThat(age.lastPaidMonth()).isEqualTo(paid);
        assertThat(age.lastCountedMonth()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, NOT_YET",
        "2024-02, NOT_YET",
        "2024-03, UNDER_THREE",
        "2027-02, UNDER_THREE",
        "2027-03, TO_EIGHTEEN",
        "2042-03, TO_EIGHTEEN",
        "2042-04, TO_TWENTY_TWO",
        "2046-03, TO_TWENTY_TWO",
        "2046-04, OVER",
    })
    void goesThroughTheStages(YearMonth month, Stage stage) {
        assertThat(new ChildAge(LocalDate.of(2024, 2, 29)).stageIn(month)).isEqualTo(stage);
    }
}
