package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.Families.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;
import jp.monobe.law.ReasonText;
import jp.monobe.law.allowance.ChildAmount.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceCalculationTest {

    /** Examples that municipalities publish, by age on 1 June 2026; birthdays fall in May. */
    @ParameterizedTest(name = "{0}: {1} (by {2})")
    @CsvSource({
        "21 10 5, 0 10000 30000, 恩納村",
        "23 10 5, 0 10000 10000, 恩納村",
        "22 20 16, 0 0 30000, 恩納村",
        "21 17 12, 0 10000 30000, 高知市: 21歳・高2・小6",
        "19 13 12, 0 10000 30000, OpenFisca-Japan: 40,000 in all",
    })
    void paysWhatMunicipalitiesPublish(String ages, String yen, String source) {
        var births =
                List.of(ages.split(" ")).stream()
                        .map(age -> 2026 - Integer.parseInt(age) + "-05-15+")
                        .toArray(String[]::new);

        assertThat(yen(in("2026-06", family(births))))
                .as(source)
                .containsExactly(
                        List.of(yen.split(" ")).stream().map(Long::valueOf).toArray(Long[]::new));
    }

    @Test
    void putsTwinsInTheirOrderOfBirth() {
        var second = child("x", "2026-05-10").bornAs(2);
        var first = child("y", "2026-05-10").bornAs(1);
        var eldest = child("z", "2022-02-02");

        var june = in("2026-06", List.of(second, first, eldest));

        assertThat(june.children()).extracting(ChildAmount::key).containsExactly("z", "y", "x");
        assertThat(june.of("x")).hasValueSatisfying(it -> assertThat(it.order()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, COUNTED_ONLY, 30000",
        "true, false, NOT_COUNTED, 10000",
        "false, true, NOT_COUNTED, 10000",
        "false, false, NOT_COUNTED, 10000",
    })
    void countsAStudentOnlyWhenLookedAfterAndPaidFor(
            boolean lookedAfter, boolean livingCosts, Standing standing, long youngest) {
        var student = child("s", "2005-05-01").with(new Support(lookedAfter, livingCosts));

        var july =
                in("2026-07", List.of(student, child("b", "2016-05-01"), child("c", "2021-05-01")));

        assertThat(july.of("s"))
                .hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo(standing));
        assertThat(july.children().getLast().amount()).isEqualTo(Yen.of(youngest));
    }

    @Test
    void saysWhichConditionFails() {
        var notCared = child("a", "2010-01-01").with(Care.NONE);
        var abroad = child("b", "2011-01-01").livingIn(Abode.ABROAD);
        var student = child("c", "2012-01-01").livingIn(Abode.STUDYING_ABROAD);

        var july = in("2026-07", List.of(notCared, abroad, student));

        assertThat(july.children())
                .extracting(it -> it.reasons().stream().map(Reason::key).toList())
                .containsExactly(
                        List.of(AllowanceReason.NO_CUSTODY, AllowanceReason.NO_LIVELIHOOD),
                        List.of(AllowanceReason.LIVES_ABROAD),
                        List.of(AllowanceReason.COUNTED_AS, AllowanceReason.RATE_THREE_AND_OVER));
        assertThat(july.total()).isEqualTo(Yen.of(10_000));
    }

    @Test
    void explainsEveryYen() {
        var july = in("2026-07", family("2005-05-01+", "2016-05-01", "2025-05-01"));

        assertThat(ReasonText.japanese().of(july.children().getLast().reasons()))
                .containsExactly(
                        "22歳年度末までの子を年上から数えて、第3子です。", "第3子以降のため、18歳年度末(令和26年3月)分まで、月額30,000円です。");
        assertThat(ReasonText.japanese().of(july.children().getFirst().reasons()))
                .containsExactly(
                        "22歳年度末までの子を年上から数えて、第1子です。",
                        "令和6年3月分で18歳年度末を過ぎたため支給はありませんが、22歳年度末(令和10年3月)分まで子の数に数えます。");
    }

    @Test
    void asksForTheConfirmationOnlyFromThreeChildrenOn() {
        assertThat(in("2026-07", family("2005-05-01+", "2016-05-01")).needsConfirmation())
                .isFalse();
        assertThat(
                        in("2026-07", family("2010-05-01", "2016-05-01", "2020-05-01"))
                                .needsConfirmation())
                .isFalse();
        assertThat(
                        in("2026-07", family("2005-05-01+", "2016-05-01", "2020-05-01"))
                                .needsConfirmation())
                .isTrue();
    }

    @ParameterizedTest(name = "born {0}: {1} to the facility in July 2026")
    @CsvSource({
        "2026-07-01, 0",
        "2023-07-31, 15000",
        "2023-06-30, 10000",
        "2008-04-02, 10000",
        "2008-04-01, 0",
    })
    void paysAFacilityByAgeAlone(String birth, long yen) {
        var children =
                List.of(child("a", "2010-01-01"), child("b", "2009-01-01"), child("c", birth));

        var july = AllowanceCalculation.forFacility(YearMonth.of(2026, 7), children);

        assertThat(july.of("c"))
                .hasValueSatisfying(it -> assertThat(it.amount()).isEqualTo(Yen.of(yen)));
        assertThat(july.children()).allMatch(it -> it.order() == 0);
    }

    @Test
    void refusesMonthsBeforeTheLawOfOctober2024() {
        assertThatIllegalArgumentException().isThrownBy(() -> in("2024-09", family("2020-01-01")));
        assertThat(in("2024-10", family("2020-01-01")).total()).isEqualTo(Yen.of(10_000));
    }

    @Test
    void refusesTwoChildrenWithOneKey() {
        var child = ChildOfClaim.caredFor("a", LocalDate.of(2020, 1, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> in("2026-07", List.of(child, child)));
    }
}
