package jp.monobe.payment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 地方自治法231条の2の5: the payer's day counts only if the agent pays in by the designated day. */
class PaidDayTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-20, 2026-11-30, 2026-12-01, 'Entrusted[on=2026-11-20]'",
                "2026-11-20, 2026-12-01, 2026-12-01, 'PaidIn[on=2026-12-01]'",
                "2026-11-20, -, 2026-11-30, 'Open[until=2026-11-30]'",
                "2026-11-20, -, 2026-12-01, 'NotPaidIn[until=2026-11-30]'",
                "2027-03-31, 2027-04-10, 2027-04-10, 'Entrusted[on=2027-03-31]'"
            })
    void countsTheDayThatTheLawSays(
            LocalDate entrusted, LocalDate paidIn, LocalDate today, String expected) {
        assertThat(PaidDay.of(entrusted, paidIn, 10, today)).hasToString(expected);
    }
}
