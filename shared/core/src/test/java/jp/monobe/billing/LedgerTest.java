package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.model.BillState;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Role;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** What is in the books stays there, is booked once, and is seen by those who keep them. */
class LedgerTest extends Accounting {

    /** Not even by hand: each row has both sides, and nothing is changed or deleted. */
    @Test
    void theLedgerCannotBeUnbalancedOrEdited() {
        var bill = bill().row().bill();
        for (var sql :
                List.of(
                        "update ledger_entry set amount = 1 where bill_id = ?",
                        "delete from ledger_entry where bill_id = ?",
                        "update ledger_entry set credit = debit where bill_id = ?",
                        "update posting set booked_on = '2020-01-01' where cause = concat('assessed:', ?)",
                        "delete from bill where id = ?")) {
            assertThatThrownBy(() ->
                            as(LoadedPeople.JOB, () -> jdbc.sql(sql).param(bill.id()).update()))
                    .as(sql)
                    .hasMessageMatching("(?s).*(append-only|not deleted).*");
        }
        for (var sides : List.of("'CASH', 'CASH', 5", "'CASH', 'REVENUE', 0")) {
            assertThatThrownBy(() ->
                            as(
                                    LoadedPeople.JOB,
                                    () ->
                                            jdbc.sql(
                                                            "insert into ledger_entry (posting_id, no,"
                                                                    + " debit, credit, amount) select"
                                                                    + " posting_id, 9, "
                                                                    + sides
                                                                    + " from ledger_entry where bill_id = ?")
                                                    .param(bill.id())
                                                    .update()))
                    .hasMessageContaining("ledger_entry_moves");
        }
    }

    @Test
    void whoSeesCasesSeesNoBills() {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(
                        call -> Role.APPROVER.permissions().contains(call.<String>getArgument(1)));

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(CLERK, () -> desk.page(Optional.empty(), 0)));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> assessed(line(1, CLUB, 1)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(CLERK, () -> change.cancel(UUID.randomUUID(), 0, "誤り")));
    }

    @Test
    void anotherCityHasNotTheBill() {
        var bill = bill().row().bill();

        var there = Acting.as(CLERK, TestCities.IN_KONAN).call(() -> desk.open(bill.id()));

        assertThat(there).isEmpty();
        assertThat(open(bill.id()).row().bill()).isEqualTo(bill);
    }

    @Test
    void theListShowsWhatIsOwedAndItsReadersAreOnTheTrail() {
        var bill = bill().row().bill();

        var page = as(CLERK, () -> desk.page(Optional.of(BillState.OPEN), 0));

        assertThat(page.rows()).anySatisfy(row -> assertThat(row.bill()).isEqualTo(bill));
        assertThat(trail.of(CLERK, "payer.find").getLast().reason()).isEqualTo("billing");
    }
}
