package jp.monobe.law.arrears;

import static jp.monobe.law.Dated.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Dated;
import jp.monobe.law.ReasonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computed by hand: base × rate × days ÷ 365 for each span, a yen cut off. */
class LateChargeTest {

    /** As cities publish them for 2024 to 2026 (延滞金特例基準割合). */
    private static final Dated<LateRates> RATES =
            Dated.of(
                    row("2022-01-01", new LateRates(24, 87), "見本"),
                    row("2026-01-01", new LateRates(28, 91), "見本"));

    @ParameterizedTest(name = "{0} yen, due {1}, paid {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # one year's rate alone: 31 days 2.4 % = 203.8, 28 days 8.7 % = 667.3; under 1,000
                    100000 | 2024-11-30 | 2025-01-28 | 0    | 31@24=203 28@87=667
                    # ... and 30 days = 715.0: 918; 35 days = 834.2: 1,037, cut to 1,000
                    100000 | 2024-11-30 | 2025-01-30 | 0    | 31@24=203 30@87=715
                    100000 | 2024-11-30 | 2025-02-04 | 1000 | 31@24=203 35@87=834
                    # over the year's end: 90 days 9.1 % = 2,243.8
                    100000 | 2025-11-30 | 2026-03-31 | 2400 | 31@24=203 90@91=2243
                    # the year ends within the first month: 16 days 2.4 %, 15 days 2.8 %, 16 days 9.1 %
                    100000 | 2025-12-15 | 2026-01-31 | 0    | 16@24=105 15@28=115 16@91=398
                    # three rates over 500,000: 526.0, 575.3 and 74 days = 9,224.6
                    500000 | 2025-12-15 | 2026-03-30 | 10300 | 16@24=526 15@28=575 74@91=9224
                    # a leap year: the first month has 29 days, the year still 365: 953.4, 3,694.5
                    500000 | 2024-01-31 | 2024-03-31 | 4600 | 29@24=953 31@87=3694
                    # due 30 January: the month that begins on the 31st ends with February (民法143条2項)
                    500000 | 2025-01-30 | 2025-03-02 | 1100 | 29@24=953 2@87=238
                    # the base is cut: 5,999 counts as 5,000
                    5999   | 2022-11-30 | 2025-11-30 | 1200 | 31@24=10 1065@87=1269
                    """)
    void addsUpThePublicCharge(
            long owed, LocalDate due, LocalDate paid, long charge, String spans) {
        var late = LateCharge.of(ClaimLaw.PUBLIC, Yen.of(owed), due, paid, RATES);

        assertThat(words(late)).isEqualTo(spans);
        assertThat(late.amount()).isEqualTo(Yen.of(charge));
    }

    @ParameterizedTest(name = "{0} yen, due {1}, paid {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # a year, 84.0; a leap year has 366 days: 84.2
                    2800  | 2026-04-10 | 2027-04-10 | 84   | 365@30=84
                    2800  | 2027-04-10 | 2028-04-10 | 84   | 366@30=84
                    100000| 2027-04-10 | 2028-04-10 | 3008 | 366@30=3008
                    # under a yen is nothing
                    280   | 2026-11-10 | 2026-11-20 | 0    | 10@30=0
                    # the rate of the first late day stays (民法419条1項): 5 % until 31 March 2020
                    10000 | 2020-03-30 | 2021-03-30 | 500  | 365@50=500
                    10000 | 2020-03-31 | 2021-03-31 | 300  | 365@30=300
                    """)
    void asksDamagesOfAPrivateClaim(
            long owed, LocalDate due, LocalDate paid, long charge, String spans) {
        var late = LateCharge.of(ClaimLaw.PRIVATE, Yen.of(owed), due, paid, RATES);

        assertThat(words(late)).isEqualTo(spans);
        assertThat(late.amount()).isEqualTo(Yen.of(charge));
    }

    @Test
    void costsNothingInTimeOrUnderTwoThousand() {
        var due = LocalDate.of(2022, 11, 30);

        var inTime = LateCharge.of(ClaimLaw.PUBLIC, Yen.of(900_000), due, due, RATES);
        var small = LateCharge.of(ClaimLaw.PUBLIC, Yen.of(1_999), due, due.plusYears(5), RATES);

        assertThat(inTime.amount()).isEqualTo(Yen.ZERO);
        assertThat(small.amount()).isEqualTo(Yen.ZERO);
        assertThat(ReasonText.japanese().of(small.reasons()))
                .containsExactly("未納の金額(1,999円)が2,000円未満のため、延滞金はかかりません。");
    }

    @Test
    void explainsEachSpan() {
        var late =
                LateCharge.of(
                        ClaimLaw.PUBLIC,
                        Yen.of(100_500),
                        LocalDate.of(2025, 11, 30),
                        LocalDate.of(2026, 3, 31),
                        RATES);

        assertThat(ReasonText.japanese().of(late.reasons()))
                .containsExactly(
                        "計算のもとになる金額は、1,000円未満を切り捨てた100,000円です。",
                        "令和7年12月1日から令和7年12月31日までの31日間(納期限の翌日から1か月まで)は、年2.4%で203円です。",
                        "令和8年1月1日から令和8年3月31日までの90日間は、年9.1%で2,243円です。",
                        "合計2,446円の100円未満を切り捨てて、2,400円です。");
    }

    @Test
    void refusesRatesThatNoOrdinanceHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LateRates(87, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> new LateRates(24, 870));
    }

    private static String words(LateCharge late) {
        return late.spans().stream()
                .map(it -> it.days() + "@" + it.rate() + "=" + it.charge().amount())
                .collect(Collectors.joining(" "));
    }
}
