package jp.monobe.law;

import static jp.monobe.law.Dated.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatedTest {

    private final Dated<String> table =
            Dated.of(row("2024-10-01", "old", "law 1"), row("2027-04-01", "new", "law 2"));

    @Test
    void keepsARowUntilTheNextBegins() {
        assertThat(table.on(LocalDate.of(2027, 3, 31))).isEqualTo("old");
        assertThat(table.on(LocalDate.of(2027, 4, 1))).isEqualTo("new");
        assertThat(table.in(YearMonth.of(2024, 10))).isEqualTo("old");
        assertThat(table.rowOn(LocalDate.of(2030, 1, 1)).source()).isEqualTo("law 2");
    }

    @Test
    void refusesDatesBeforeItsFirstRow() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.in(YearMonth.of(2024, 9)));
    }

    @Test
    void refusesRowsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dated.of(row("2027-04-01", 1, "b"), row("2024-10-01", 2, "a")));
    }
}
