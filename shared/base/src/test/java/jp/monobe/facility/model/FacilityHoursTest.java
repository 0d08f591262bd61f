package jp.monobe.facility.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityHoursTest {

    private static FacilityHours on(String days, String opens, String closes) {
        return new FacilityHours(
                days,
                opens.isEmpty() ? null : LocalTime.parse(opens),
                closes.isEmpty() ? null : LocalTime.parse(closes),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "月火水木金, 12345",
        "月水金, 135",
        "月〜土, 123456",
        "月曜日～金曜日, 12345",
        "月・水・金, 135",
        "平日, 12345",
        "平日・土, 123456",
        "毎日, 1234567",
        "'', ''"
    })
    void readsTheDays(String text, String days) {
        var read =
                on(text, "", "").days().stream()
                        .map(DayOfWeek::getValue)
                        .map(String::valueOf)
                        .collect(Collectors.joining());

        assertThat(read).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"08:59, NO", "09:00, YES", "13:59, YES", "14:00, NO"})
    void isOpenFromItsFirstMinuteToBeforeItsLast(LocalTime time, Certainty open) {
        assertThat(on("月火水木金", "09:00", "14:00").openAt(MONDAY, time)).isEqualTo(open);
    }

    @Test
    void isClosedOnOtherDays() {
        assertThat(on("月水金", "09:00", "14:00").openAt(TUESDAY, LocalTime.NOON))
                .isEqualTo(Certainty.NO);
    }

    @Test
    void doesNotGuess() {
        assertThat(on("", "07:20", "18:20").openAt(SUNDAY, LocalTime.NOON))
                .isEqualTo(Certainty.UNKNOWN);
        assertThat(on("", "07:20", "18:20").openAt(SUNDAY, LocalTime.MIDNIGHT))
                .isEqualTo(Certainty.NO);
        assertThat(on("月", "", "17:30").openAt(MONDAY, LocalTime.NOON))
                .isEqualTo(Certainty.UNKNOWN);
        assertThat(on("月", "", "17:30").openAt(SATURDAY, LocalTime.NOON)).isEqualTo(Certainty.NO);
    }
}
