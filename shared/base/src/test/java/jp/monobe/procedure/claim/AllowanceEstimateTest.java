package jp.monobe.procedure.claim;

import static jp.monobe.procedure.claim.Claims.aClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.AllowanceReason;
import jp.monobe.law.allowance.ChildAmount;
import jp.monobe.law.allowance.Hindrance;
import jp.monobe.procedure.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceEstimateTest {

    private static final Set<DayOfWeek> CLOSED = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final OpenDays WEEKDAYS = day -> !CLOSED.contains(day.getDayOfWeek());

    private static AllowanceEstimate on(String claimDate, Claims claim) {
        return AllowanceEstimate.of(claim.claim(), LocalDate.parse(claimDate), WEEKDAYS);
    }

    private static Claims newborn() {
        return aClaim().with(Forms.member("c1", "CHILD", "2026-11-10")).saying("reason", "BIRTH");
    }

    private static Claims mover(String plannedMoveOut) {
        return aClaim().with(Forms.member("y1", "CHILD", "2006-07-23"))
                .with(Forms.member("c1", "CHILD", "2012-10-14"))
                .with(Forms.member("c2", "CHILD", "2018-05-07"))
                .saying("reason", "MOVE_IN")
                .saying("planned-move-out", plannedMoveOut);
    }

    /** Facts, amendment 1: within the month nothing is lost, whatever the fifteen days. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23, 2026-12, 2026-11-30",
                "2026-11-26, 2026-12, 2026-11-30",
                "2026-11-30, 2026-12, 2026-11-30",
                "2026-12-01, 2027-01, -",
            })
    void startsAfterTheMonthOfABirth(String claimDate, YearMonth first, LocalDate noLossUntil) {
        var estimate = on(claimDate, newborn());

        assertThat(estimate.firstMonth()).isEqualTo(first);
        assertThat(estimate.noLossUntil().orElse(null)).isEqualTo(noLossUntil);
        assertThat(estimate.monthly()).isEqualTo(Yen.of(15_000));
    }

    /** Facts, amendment 1: 転出予定日 20 November, day 15 is a Saturday. */
    @ParameterizedTest
    @CsvSource({"2026-12-07, 2026-12", "2026-12-08, 2027-01"})
    void losesAMonthAfterTheFifteenDaysOfAMove(String claimDate, YearMonth first) {
        var estimate = on(claimDate, mover("2026-11-20"));

        assertThat(estimate.firstMonth()).isEqualTo(first);
        assertThat(estimate.start().lost()).isEqualTo(lostBefore(first));
    }

    private static Optional<MonthSpan> lostBefore(YearMonth first) {
        var december = YearMonth.of(2026, 12);
        return first.equals(december)
                ? Optional.empty()
                : Optional.of(new MonthSpan(december, december));
    }

    @Test
    void countsTheStudentAndPaysTheThird() {
        var estimate = on("2026-11-23", mover("2026-11-13"));

        assertThat(estimate.children())
                .extracting(ChildAmount::key, ChildAmount::order, ChildAmount::amount)
                .containsExactly(
                        tuple("y1", 1, Yen.ZERO),
                        tuple("c1", 2, Yen.of(10_000)),
                        tuple("c2", 3, Yen.of(30_000)));
        assertThat(estimate.monthly()).isEqualTo(Yen.of(40_000));
        assertThat(estimate.assumptions())
                .containsExactly(Assumption.RECIPIENT, Assumption.CONFIRMATION);
        assertThat(estimate.children()).allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
    }

    @Test
    void doesNotCountAStudentSheSupportsOnlyByHalf() {
        var estimate = on("2026-11-23", mover("2026-11-13").saying("living-costs@y1", "no"));

        assertThat(estimate.monthly()).isEqualTo(Yen.of(20_000));
        assertThat(estimate.assumptions()).containsExactly(Assumption.RECIPIENT);
    }

    @Test
    void countsAnUnavoidableReasonOnlyOnceRecognised() {
        var late =
                aClaim().with(Forms.member("c1", "CHILD", "2026-09-10"))
                        .saying("reason", "BIRTH")
                        .saying("hindered", "yes")
                        .saying("hindrance-from", "2026-09-12")
                        .saying("hindrance-until", "2026-11-20")
                        .claim();
        var day = LocalDate.of(2026, 11, 23);
        var recognised = new Hindrance(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 11, 20));

        var before = AllowanceEstimate.of(late, day, WEEKDAYS);
        var after = AllowanceEstimate.of(late, day, WEEKDAYS, recognised);

        assertThat(before.firstMonth()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(before.assumptions()).contains(Assumption.HINDRANCE);
        assertThat(after.firstMonth()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(after.assumptions()).doesNotContain(Assumption.HINDRANCE);
        assertThat(after.start().reasons())
                .first()
                .returns(AllowanceReason.FIFTEEN_DAYS_HINDRANCE, reason -> reason.key());
    }

    @Test
    void namesWhatItTakesForGranted() {
        var claim =
                aClaim().with(Forms.member("s1", "SPOUSE", "1989-01-01"))
                        .with(Forms.member("c0", "CHILD", "2008-05-05"))
                        .with(Forms.typed("t1", "children", "2020-01-01"))
                        .saying(
                                Map.of(
                                        "claimant-public-servant", "yes",
                                        "higher-income", "SPOUSE",
                                        "living@t1", "STUDYING_ABROAD",
                                        "other-recipient@t1", "YES"));

        assertThat(on("2026-11-23", claim).assumptions())
                .containsExactly(
                        Assumption.RECIPIENT,
                        Assumption.TYPED_CHILDREN,
                        Assumption.PUBLIC_SERVANT,
                        Assumption.SPOUSE_EARNS_MORE,
                        Assumption.OTHER_RECIPIENT,
                        Assumption.STUDY_ABROAD);
    }

    @Test
    void saysWhenAChildPassesEighteenBeforeTheFirstMonth() {
        var claim =
                aClaim().with(Forms.member("c1", "CHILD", "2008-05-05"))
                        .saying("reason", "OTHER")
                        .saying("event-date", "2027-03-20");

        var estimate = on("2027-03-25", claim);

        assertThat(estimate.firstMonth()).isEqualTo(YearMonth.of(2027, 4));
        assertThat(estimate.monthly()).isEqualTo(Yen.ZERO);
        assertThat(estimate.assumptions()).contains(Assumption.PAST_EIGHTEEN);
    }

    @Test
    void hasASentenceForEachAssumptionAndNoOther() {
        assertThat(ResourceBundle.getBundle("messages.claim", Locale.JAPANESE).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Assumption.values()).map(Assumption::messageKey).toList());
        assertThat(on("2026-11-23", newborn()).assumptionKeys())
                .isEqualTo(List.of("claim.assumed.recipient"));
    }
}
