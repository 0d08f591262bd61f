package jp.monobe.law.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.monobe.law.ReasonText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTest {

    @ParameterizedTest(name = "{0}, {1} years, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the day after the 納期限 is the first (民法140条)
                    2026-11-30 | 5 |                            | 2031-11-30
                    2026-11-30 | 2 |                            | 2028-11-30
                    # a leap day: it begins on 29 February and ends on 28 February (民法143条2項)
                    2028-02-28 | 5 |                            | 2033-02-28
                    # a reminder renews it, the first one alone (地方自治法236条4項)
                    2026-11-30 | 5 | R2026-12-20                | 2031-12-20
                    2026-11-30 | 5 | R2026-12-20 R2027-06-01    | 2031-12-20
                    # a part, and an acknowledgement, each time (民法152条)
                    2026-11-30 | 5 | R2026-12-20 P2028-03-01    | 2033-03-01
                    2026-11-30 | 5 | A2029-05-10 P2028-03-01    | 2034-05-10
                    # on the last day it still renews; on the next it is gone
                    2026-11-30 | 5 | P2031-11-30                | 2036-11-30
                    2026-11-30 | 5 | P2031-12-01                | 2031-11-30
                    # a part paid before it was late
                    2026-11-30 | 5 | P2026-11-01                | 2031-11-30
                    """)
    void endsAfterItsYears(LocalDate due, int years, @Nullable String renewals, LocalDate last) {
        var limitation = Limitation.of(ClaimLaw.PUBLIC, due, years, read(renewals));

        assertThat(limitation.lastDay()).isEqualTo(last);
        assertThat(limitation.hasRunOutOn(last)).isFalse();
        assertThat(limitation.hasRunOutOn(last.plusDays(1))).isTrue();
    }

    @Test
    void saysWhyAndWhatThenIs() {
        var due = LocalDate.of(2026, 11, 30);
        List<Renewal> reminded = List.of(new Renewal.Reminder(LocalDate.of(2026, 12, 20)));

        var gone = Limitation.of(ClaimLaw.PUBLIC, due, 5, reminded);
        var invoked = Limitation.of(ClaimLaw.PRIVATE, due, 5, List.of());

        assertThat(ReasonText.japanese().of(gone.reasons()))
                .containsExactly(
                        "納期限の翌日の令和8年12月1日から5年です。",
                        "令和8年12月20日の督促で、令和8年12月21日から数え直します。",
                        "令和13年12月20日を過ぎると、債権は消えます(援用はいりません)。");
        assertThat(ReasonText.japanese().of(invoked.reasons()))
                .contains("令和13年11月30日を過ぎると、時効を援用されることがあります。");
    }

    private static List<Renewal> read(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(" ")).map(LimitationTest::renewal).toList();
    }

    private static Renewal renewal(String word) {
        var on = LocalDate.parse(word.substring(1));
        return switch (word.charAt(0)) {
            case 'R' -> new Renewal.Reminder(on);
            case 'P' -> new Renewal.PartPaid(on);
            default -> new Renewal.Acknowledged(on);
        };
    }
}
