package jp.monobe.billing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.SlipPlan.Awaited;
import jp.monobe.billing.model.SlipPlan.Part;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipPlanTest {

    private static final OpenDays WEEKDAYS =
            day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);
    private static final Awaited FIRST = new Awaited(new UUID(1, 1), 1, Yen.of(4_000), APRIL);
    private static final Awaited SECOND =
            new Awaited(new UUID(1, 2), 2, Yen.of(3_000), APRIL.plusMonths(1));

    @Test
    void lessIsTakenOffWhatIsDueLast() {
        var plan = SlipPlan.lowered(List.of(FIRST, SECOND), Yen.of(5_500));

        assertThat(plan.voids()).containsExactly(SECOND.id());
        assertThat(plan.anew()).containsExactly(new Part(2, Yen.of(1_500), SECOND.dueOn()));
    }

    @Test
    void whatIsGoneWholeComesNotBack() {
        var plan = SlipPlan.lowered(List.of(FIRST, SECOND), Yen.of(2_500));

        assertThat(plan.voids()).containsExactly(SECOND.id(), FIRST.id());
        assertThat(plan.anew()).containsExactly(new Part(1, Yen.of(2_500), APRIL));
    }

    @Test
    void nothingChangesWhenTheyAskForNoMoreThanIsOwed() {
        assertThat(SlipPlan.lowered(List.of(FIRST, SECOND), Yen.of(7_000)))
                .isEqualTo(new SlipPlan(List.of(), List.of()));
        assertThat(SlipPlan.lowered(List.of(FIRST), Yen.of(7_000)))
                .isEqualTo(new SlipPlan(List.of(), List.of()));
    }

    @Test
    void anotherOfTheSameAsksForNoMoreThanIsOwed() {
        assertThat(SlipPlan.again(FIRST, Yen.of(2_500)).anew())
                .containsExactly(new Part(1, Yen.of(2_500), APRIL));
        assertThat(SlipPlan.again(FIRST, Yen.of(9_000)).anew())
                .containsExactly(new Part(1, Yen.of(4_000), APRIL));
    }

    @ParameterizedTest
    @CsvSource({"400000, 3", "10001, 7", "200, 2", "123456, 24"})
    void instalmentsAddUpToTheYenAndStayOnOpenDays(long owed, int parts) {
        var plan = SlipPlan.split(List.of(FIRST), Yen.of(owed), parts, 2, APRIL, WEEKDAYS);

        assertThat(plan.voids()).containsExactly(FIRST.id());
        assertThat(plan.anew()).hasSize(parts);
        assertThat(plan.anew().stream().mapToLong(it -> it.amount().amount()).sum())
                .isEqualTo(owed);
        assertThat(plan.anew()).allMatch(it -> WEEKDAYS.isOpen(it.dueOn()));
        assertThat(plan.anew()).extracting(Part::part).doesNotHaveDuplicates().doesNotContain(1);
        assertThat(plan.anew().stream().skip(1).map(Part::amount).distinct()).hasSizeLessThan(2);
    }
}
