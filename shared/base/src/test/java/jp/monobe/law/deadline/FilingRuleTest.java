package jp.monobe.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.reference.Holidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingRuleTest {

    @ParameterizedTest
    @CsvSource({
        // 戸籍法43条1項: the day of birth is the first of fourteen; 6 December 2026 is a Sunday
        "BIRTH_REGISTRATION, 2026-11-23, 2026-12-07",
        "BIRTH_REGISTRATION, 2026-11-24, 2026-12-07",
        "BIRTH_REGISTRATION, 2026-11-25, 2026-12-08",
        // 29 December to 3 January closed; 3 January 2027 is a Sunday
        "BIRTH_REGISTRATION, 2026-12-18, 2027-01-04",
        // 民法140条: the day of the move does not count
        "RESIDENT_NOTICE, 2026-11-23, 2026-12-07",
        "RESIDENT_NOTICE, 2026-11-24, 2026-12-08",
        "RESIDENT_NOTICE, 2026-11-21, 2026-12-07",
        // facts, amendment 1: month's end, or day 15 moved to the next open day
        "CHILD_ALLOWANCE, 2026-11-10, 2026-11-30",
        "CHILD_ALLOWANCE, 2026-11-20, 2026-12-07",
        // 民法143条: two years, and 29 February ends on the 28th
        "CHILDBIRTH_LUMP_SUM, 2026-11-23, 2028-11-23",
        "CHILDBIRTH_LUMP_SUM, 2028-02-29, 2030-02-28",
        "PREGNANCY_GRANT, 2026-04-01, 2028-04-01",
        "CHILD_REARING_ALLOWANCE_NOTICE, 2026-11-24, 2026-12-08"
    })
    void endsOnTheLastDayInTime(FilingRule rule, LocalDate event, LocalDate last) {
        assertThat(rule.lastDay(event, Holidays.japan().office())).isEqualTo(last);
    }
}
