package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.Posting;
import jp.monobe.deduction.Deduction.Standing;
import jp.monobe.deduction.ProposeDeduction.Payment;
import jp.monobe.deduction.model.Ground;
import jp.monobe.deduction.model.Ground.Why;
import jp.monobe.exchange.BillCopy.FromAllowance;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What is taken from an allowance: told before, booked once, no more than is paid. */
class DeductionTest extends Deducting {
    @Autowired private BillsOut out;

    @Test
    void whatSheAppliedForIsTakenOnTheDayOfThePaymentOnce() {
        agreed();
        var bill = club();
        var it = told(20_000);
        assertThat(as(CLERK, () -> deductions.lines(it.id())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.line().amount()).isEqualTo(Yen.of(5_000));
                    assertThat(line.bill().bill().id()).isEqualTo(bill.row().bill().id());
                });
        CLOCK.set(PAID);

        assertThat(as(CLERK, () -> deductions.book(it.id(), it.version())))
                .isEqualTo(new DeductionResult.Booked(Yen.of(5_000), Yen.of(15_000), 0));
        assertThat(as(CLERK, () -> deductions.book(it.id(), it.version())))
                .isEqualTo(new DeductionResult.Stale());

        assertThat(owed(bill)).isEqualTo(Yen.ZERO);
        assertThat(open(bill.row().bill().id()).row().balance().over()).isEqualTo(Yen.ZERO);
        assertThat(
                        job(() ->
                                jdbc.sql(
                                                "select count(*) from receipt where channel = 'ALLOWANCE'"
                                                        + " and slip_id = ?")
                                        .param(bill.slips().getFirst().id())
                                        .query(Long.class)
                                        .single()))
                .isEqualTo(1);
        assertThat(job(() -> out.copy(bill.row().bill().id())).orElseThrow().fromAllowance())
                .isEqualTo(new FromAllowance(Yen.of(5_000), PAID));
        assertThat(open(bill.row().bill().id()).postings())
                .map(Posting::money)
                .filteredOn(Objects::nonNull)
                .map(Money::channel)
                .containsExactly(PaymentChannel.ALLOWANCE);
    }

    /** Two clerks at once, for two payments, the same slip: the second leaves nothing behind. */
    @Test
    void oneSlipIsInOneDeductionAndNothingOfTheOtherStays() throws Exception {
        agreed();
        club();
        var later = new Payment(payer, PAID.plusDays(1), Yen.of(20_000), false);

        CompletableFuture<DeductionResult> second =
                as(
                        CLERK,
                        () ->
                                inTransaction(() -> {
                                    assertDone(proposed(20_000));
                                    var waits =
                                            CompletableFuture.supplyAsync(() -> proposed(later));
                                    awaitALock();
                                    return waits;
                                }));

        assertThat(second.get()).isEqualTo(new DeductionResult.ProposedBefore());
        assertThat(as(CLERK, () -> deductions.page(0, 1_000)).rows())
                .noneMatch(it -> it.deduction().lines().isEmpty())
                .noneMatch(it -> it.deduction().payOn().equals(later.payOn()));
    }

    /** Until somebody waits for what this transaction holds, twenty seconds at most. */
    private static void awaitALock() {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            for (int i = 0; i < 200; i++) {
                var waiting =
                        statement.executeQuery(
                                "select 1 from information_schema.innodb_trx where trx_state ="
                                        + " 'LOCK WAIT'");
                if (waiting.next()) {
                    return;
                }
                Thread.sleep(100);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The twin: without her application nothing of a fee that is no 保育料. */
    @Test
    void withoutHerApplicationNothingIsTaken() {
        club();

        assertThat(proposed(20_000)).isEqualTo(new DeductionResult.NothingToDeduct());
    }

    /** Long after the last day on which the slip can be paid: the office did so itself. */
    @Test
    void whatTheOfficeTookAsksItNothing() {
        agreed();
        var bill = club();
        var late = new Payment(payer, PAID.plusMonths(4), Yen.of(20_000), false);
        var id = ((DeductionResult.Done) proposed(late)).id();
        assertDone(as(CHIEF, () -> deductions.decide(id, 0)));
        assertDone(as(CLERK, () -> deductions.notified(id, 1)));
        CLOCK.set(late.payOn());

        as(CLERK, () -> deductions.book(id, 2));

        assertThat(owed(bill)).isEqualTo(Yen.ZERO);
        assertThat(bill.slips().getFirst().payableUntil()).isBefore(late.payOn());
        assertThat(
                        job(() ->
                                jdbc.sql(
                                                "select q.reason from open_question q join receipt r on"
                                                        + " r.id = q.receipt_id and r.item = q.item where"
                                                        + " r.slip_id = ?")
                                        .param(bill.slips().getFirst().id())
                                        .query(String.class)
                                        .list()))
                .isEmpty();
    }

    @Test
    void neverMoreThanIsPaid() {
        agreed();
        club();

        assertThat(proposed(4_999)).isEqualTo(new DeductionResult.NothingToDeduct());
        var it = told(5_000);

        assertThat(it.left()).isEqualTo(Yen.ZERO);
    }

    /** The twin, planted past the plan: the table refuses a line above the payment. */
    @Test
    void theDatabaseRefusesMoreThanIsPaid() {
        agreed();
        club();
        var it = told(5_000);

        assertThatThrownBy(() ->
                        job(() ->
                                jdbc.sql(
                                                "insert into deduction_line (id, deduction_id, no, article,"
                                                        + " bill_id, slip_id, amount, standing) select"
                                                        + " uuid(), deduction_id, no + 1, article, bill_id,"
                                                        + " slip_id, 1, 'DROPPED' from deduction_line where"
                                                        + " deduction_id = ?")
                                        .param(it.id())
                                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("more than is paid");
    }

    @Test
    void whoProposedItDoesNotDecideIt() {
        agreed();
        club();
        var id = ((DeductionResult.Done) proposed(20_000)).id();

        assertThat(as(CLERK, () -> deductions.decide(id, 0)))
                .isEqualTo(new DeductionResult.SamePerson());
        assertDone(as(CHIEF, () -> deductions.decide(id, 0)));
    }

    @Test
    void whatWasPaidMeanwhileIsNotTakenAsWell() {
        agreed();
        var bill = club();
        var it = told(20_000);
        var slip = bill.slips().getFirst().id();
        var money = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip);
        job(() ->
                inTransaction(() ->
                        settle.receive(
                                List.of(new Arrival(money, Yen.of(5_000), month.atDay(20))))));
        CLOCK.set(PAID);

        assertThat(as(CLERK, () -> deductions.book(it.id(), it.version())))
                .isEqualTo(new DeductionResult.Booked(Yen.ZERO, Yen.of(20_000), 1));
        assertThat(now(it.id()).lines().getFirst().standing()).isEqualTo(Standing.DROPPED);
    }

    @Test
    void whatSheTookBackIsNotTaken() {
        agreed();
        var bill = club();
        var it = told(20_000);
        assertThat(as(CLERK, () -> consents.end(it.person()))).isTrue();
        CLOCK.set(PAID);

        as(CLERK, () -> deductions.book(it.id(), it.version()));

        assertThat(owed(bill)).isEqualTo(Yen.of(5_000));
    }

    @Test
    void itIsUndoneBeforeThePaymentAndMayBeProposedAnew() {
        agreed();
        club();
        var it = told(20_000);
        assertThat(proposed(20_000)).isEqualTo(new DeductionResult.NothingToDeduct());
        assertThat(grounds(true)).containsExactly(new Ground.Not(Why.PROPOSED_BEFORE));

        assertDone(as(CLERK, () -> deductions.withdraw(it.id(), it.version())));

        assertDone(proposed(20_000));
    }

    @Test
    void itIsToldBeforeThePayment() {
        agreed();
        club();
        var id = ((DeductionResult.Done) proposed(20_000)).id();
        assertDone(as(CHIEF, () -> deductions.decide(id, 0)));
        assertThat(as(CLERK, () -> deductions.letter(id))).isPresent();
        CLOCK.set(PAID);

        assertThat(as(CLERK, () -> deductions.notified(id, 1)))
                .isEqualTo(new DeductionResult.TooLate());
        assertThat(as(CLERK, () -> deductions.book(id, 1)))
                .isEqualTo(new DeductionResult.NotFromHere());
    }
}
