package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.arrears.ArrearsRow.Standing;
import jp.monobe.billing.BillView;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of what was not paid in time. */
class ArrearsDeskTest extends Late {

    @Autowired private ArrearsDesk arrears;

    @Test
    void showsWhatIsLateWithItsChargeAndItsLimitation() {
        var view = billed(CLUB, 30);
        today(DUE);
        assertThat(row(view)).isEmpty();

        today(LocalDate.of(2027, 3, 1));
        var row = row(view).orElseThrow();

        assertThat(row.owed()).isEqualTo(Yen.of(150_000));
        assertThat(row.daysLate()).isEqualTo(56);
        assertThat(row.charge()).isEqualTo(Yen.of(1_200));
        assertThat(row.limitation().lastDay()).isEqualTo(LocalDate.of(2032, 1, 4));
        assertThat(row.standing()).isEqualTo(Standing.RUNS);
        assertThat(row.reminder()).isNull();
        assertThat(row.carriedOver()).isFalse();
    }

    @Test
    void aReminderRenewsTheLimitationAndItsEndIsMarked() {
        var view = billed(CLUB, 1);
        today(REMINDED);
        issue(slip(view).id());

        assertThat(row(view).orElseThrow().limitation().lastDay())
                .isEqualTo(LocalDate.of(2032, 1, 24));
        today(LocalDate.of(2031, 8, 1));
        assertThat(row(view).orElseThrow().standing()).isEqualTo(Standing.NEAR);
        today(LocalDate.of(2032, 1, 25));
        assertThat(row(view).orElseThrow().standing()).isEqualTo(Standing.RUN_OUT);
        assertThat(row(view).orElseThrow().carriedOver()).isTrue();
        assertThat(row(view).orElseThrow().reminder()).isNotNull();
    }

    @Test
    void isAskedForByClass() {
        var fee = billed(CLUB, 1);
        var lunch = billed("school-lunch", 20);
        today(LocalDate.of(2027, 3, 1));

        var only = as(CLERK, () -> arrears.page(Optional.of(ClaimClass.PRIVATE), 0));

        assertThat(only.rows())
                .allMatch(it -> it.row().bill().claimClass() == ClaimClass.PRIVATE)
                .anyMatch(it -> it.row().bill().id().equals(id(lunch)))
                .noneMatch(it -> it.row().bill().id().equals(id(fee)));
        assertThat(only.counts()).containsKeys(ClaimClass.PRIVATE, ClaimClass.OTHER_PUBLIC);
    }

    @Test
    void whatWasPaidIsNoArrear() {
        var view = billed(CLUB, 1);
        today(REMINDED);
        pay(view, 5_000);

        assertThat(row(view)).isEmpty();
    }

    private Optional<ArrearsRow> row(BillView view) {
        return as(CLERK, () -> arrears.page(Optional.empty(), 0)).rows().stream()
                .filter(it -> it.row().bill().id().equals(id(view)))
                .findFirst();
    }
}
