package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.CarryOver.Line;
import jp.monobe.billing.CarryOver.Result;
import jp.monobe.billing.CarryOver.Year;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.BookSum;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/**
 * What is unpaid when a year's books are closed (滞納繰越). All is rolled back: the other tests go on
 * booking in that year.
 */
class CarryOverTest extends BillingOthers {

    private static final LocalDate CLOSED = LocalDate.of(2027, 6, 1);
    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Autowired private CarryOver carryOver;
    @Autowired private BookedDays days;

    @Test
    void nothingIsCarriedWhileTheBooksAreOpen() {
        var view = billed(CLUB, 1);
        today(CLOSED.minusDays(1));

        // An earlier year may wait, in which other tests left bills that are all paid.
        assertThat(as(CLERK, carryOver::next)).map(Year::year).isNotEqualTo(Optional.of(YEAR));
        assertThat(open(id(view)).row().balance().owed()).isEqualTo(Yen.of(5_000));
    }

    @Test
    void isCarriedOnceAndWhatIsOwedStaysTheSame() {
        var unpaid = billed(CLUB, 2);
        var paid = billed(CLUB, 1);
        pay(paid, 5_000, LocalDate.of(2026, 11, 23));
        today(CLOSED.plusDays(9));
        pay(unpaid, 1_000, today());

        rolledBack(() -> {
            var year = carriedAll();
            assertThat(year.owed().amount()).isGreaterThanOrEqualTo(10_000);
            assertThat(lines(unpaid))
                    .contains(
                            "2026 CARRIED_OVER RECEIVABLE 10000",
                            "2027 RECEIVABLE CARRIED_OVER 10000",
                            "2027 WITH_AGENTS RECEIVABLE 1000");
            assertThat(lines(paid)).noneMatch(it -> it.contains("CARRIED_OVER"));
            assertThat(open(id(unpaid)).row().balance().owed()).isEqualTo(Yen.of(9_000));
            assertThat(unpaidIn(YEAR)).as("no bill is owed in the old books").isZero();
            assertThat(account("CARRIED_OVER")).as("nothing stays on its way").isZero();
            assertThat(as(CLERK, () -> carryOver.carry(year))).isEqualTo(new Result.NotNow());
            assertThat(as(CLERK, carryOver::carried).getFirst().lines()).isEqualTo(year.lines());
            assertThat(as(CLERK, carryOver::next)).isEmpty();
        });
    }

    @Test
    void whatComesAfterwardsIsAnItemOfItsOwnInTheNewYear() {
        var view = billed(CLUB, 1);
        today(CLOSED);

        rolledBack(() -> {
            var _ = carriedAll();
            pay(view, 5_000, today());
            assertThat(as(CLERK, () -> days.between(CLOSED, CLOSED)))
                    .filteredOn(it -> it.channel() == PaymentChannel.STORE)
                    .extracting(BookSum::year, it -> it.item().endsWith("（滞納繰越分）"))
                    .containsOnly(tuple(new FiscalYear(2027), true));
            assertThat(open(id(view)).row().balance().owed()).isEqualTo(Yen.ZERO);
        });
    }

    @Test
    void anotherSumThanWasReadIsNotBooked() {
        var _ = billed(CLUB, 1);
        today(CLOSED);
        var read = as(CLERK, carryOver::next).orElseThrow();
        var more = new Line(CLUB, "使用料及び手数料", 1, Yen.of(1));
        var other = new Year(read.year(), List.of(more), null);

        assertThat(as(CLERK, () -> carryOver.carry(other))).isEqualTo(new Result.Differs());

        assertThat(as(CLERK, carryOver::next)).contains(read);
    }

    /** Planted: who computes the year wrongly would be owed in two years at once. */
    @Test
    void nothingIsOwedAnyMoreInAYearThatWasCarried() {
        var view = billed(CLUB, 1);
        today(CLOSED);

        rolledBack(() -> {
            var _ = carriedAll();
            var posting = UUID.randomUUID();
            job(() ->
                    jdbc.sql(
                                    "insert into posting (id, cause, booked_on, fiscal_year,"
                                            + " booked_at) values (?, ?, ?, 2026, now())")
                            .params(posting, "planted:" + posting, CLOSED)
                            .update());
            assertThatThrownBy(() ->
                            job(() ->
                                    jdbc.sql(
                                                    "insert into ledger_entry values (?, 0,"
                                                            + " 'RECEIVABLE', 'REVENUE', 1, ?)")
                                            .params(posting, id(view))
                                            .update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("carried over");
        });
    }

    /** Years before 2026, in which other tests booked, go first. */
    private Year carriedAll() {
        while (true) {
            var next = as(CLERK, carryOver::next).orElseThrow();
            var result = as(CLERK, () -> carryOver.carry(next));
            assertThat(result).isInstanceOf(Result.Carried.class);
            if (next.year().equals(YEAR)) {
                return ((Result.Carried) result).year();
            }
        }
    }

    private void pay(BillView view, long amount, LocalDate on) {
        var money =
                new Money(UUID.randomUUID(), PaymentChannel.STORE, view.slips().getFirst().id());
        var arrival = new Arrival(money, Yen.of(amount), on);
        job(() -> inTransaction(() -> settle.receive(List.of(arrival))));
    }

    /** Seen inside, and by nobody else. */
    private void rolledBack(Runnable test) {
        var rollback = new RolledBack();
        assertThatThrownBy(() ->
                        job(() ->
                                inTransaction(() -> {
                                    test.run();
                                    throw rollback;
                                })))
                .isSameAs(rollback);
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private List<String> lines(BillView view) {
        return open(id(view)).postings().stream()
                .flatMap(it ->
                        it.entries().stream()
                                .map(each ->
                                        it.year().year()
                                                + " "
                                                + each.debit()
                                                + " "
                                                + each.credit()
                                                + " "
                                                + each.amount().amount()))
                .toList();
    }

    private long unpaidIn(FiscalYear year) {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(abs(owed)), 0) from (select sum(if(e.debit ="
                                        + " 'RECEIVABLE', e.amount, -e.amount)) owed from ledger_entry"
                                        + " e join posting p on p.id = e.posting_id where p.fiscal_year"
                                        + " <= ? and 'RECEIVABLE' in (e.debit, e.credit) group by"
                                        + " e.bill_id) unpaid")
                        .param(year.year())
                        .query(Long.class)
                        .single());
    }

    private long account(String name) {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(if(debit = :it, amount, -amount)), 0) from"
                                        + " ledger_entry where :it in (debit, credit)")
                        .param("it", name)
                        .query(Long.class)
                        .single());
    }
}
