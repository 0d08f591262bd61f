package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.AssessResult.Wrong;
import jp.monobe.billing.CancelRun.Result;
import jp.monobe.billing.CancelRun.Standing;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A run of assessments that was a mistake, taken back as a whole. */
class CancelRunTest extends Accounting {

    private static final Yen CLUB_FEE = Yen.of(5_000);
    private static final LocalDate PAID = LocalDate.of(2026, 11, 20);
    private static final Yen LUNCH = Yen.of(5_600);

    @Autowired private CancelRun cancel;
    @Autowired private AssessmentRuns runs;
    @Autowired private AskSlip ask;
    @Autowired private PlatformTransactionManager transactions;

    private Assessed run = new Assessed(UUID.randomUUID(), List.of(), Yen.ZERO);

    @BeforeEach
    void aRunOfTwo() {
        run = (Assessed) assessed(line(1, CLUB, 1), line(2, "school-lunch", 20));
    }

    @Test
    void allThatNobodyPaidIsCancelledEachWithItsChangeAndItsBooks() {
        long before = bookings();

        var result = as(CLERK, () -> cancel.cancel(run.run(), seen(), " 前の月の一覧だった "));

        assertThat(result).isEqualTo(new Result.Cancelled(2, CLUB_FEE.plus(LUNCH)));
        assertThat(bookings()).isEqualTo(before + 2);
        for (var id : run.bills()) {
            var bill = open(id);
            assertThat(bill.row().bill().state()).isEqualTo(BillState.CANCELLED);
            assertThat(bill.row().balance().owed()).isEqualTo(Yen.ZERO);
            assertThat(bill.slips()).allMatch(Slip::isVoid);
            assertThat(bill.changes().getFirst().reason()).isEqualTo("前の月の一覧だった");
            assertThat(bill.changes().getFirst().staffId()).isEqualTo(CLERK.staffId());
        }
        assertThat(trail.of(CLERK, "bill.CANCELLED").getLast().subjects())
                .containsExactlyInAnyOrderElementsOf(run.bills());
        assertThat(as(CLERK, () -> runs.find(run.run())).orElseThrow().cancelled()).isEqualTo(2);
        assertThat(as(CLERK, () -> cancel.done(run.run())))
                .singleElement()
                .satisfies(it -> assertThat(it.amount()).isEqualTo(CLUB_FEE.plus(LUNCH)));
    }

    /** The payer's copy is told in the same transaction. */
    @Test
    void everyPayersCopyIsOld() {
        long before = notes();

        as(CLERK, () -> cancel.cancel(run.run(), seen(), "誤り"));

        assertThat(notes()).isEqualTo(before + 2);
    }

    @Test
    void itsSlipsAreRefusedAtTheTill() {
        var slip = open(run.bills().getFirst()).slips().getFirst();
        assertThat(asked(slip)).isInstanceOf(SlipAnswer.Payable.class);

        as(CLERK, () -> cancel.cancel(run.run(), seen(), "誤り"));

        assertThat(asked(slip)).isInstanceOf(SlipAnswer.Void.class);
    }

    @Test
    void theRightListIsAssessedAfterIt() {
        assertThat(assessed(line(1, CLUB, 1)))
                .isEqualTo(new Wrong(List.of(new Problem(1, Reason.ASSESSED_BEFORE))));

        as(CLERK, () -> cancel.cancel(run.run(), seen(), "誤り"));

        assertThat(assessed(line(1, CLUB, 1), line(2, "school-lunch", 18)))
                .isInstanceOf(Assessed.class);
    }

    @Test
    void whatSomebodyPaidOrWasCancelledBeforeStays() {
        var lunch = open(run.bills().getLast()).row().bill();
        as(CLERK, () -> change.cancel(lunch.id(), lunch.version(), "退会"));

        assertThat(seen()).isEqualTo(new Standing(1, CLUB_FEE, 0, 0, 1));
        pay(run.bills().getFirst());
        assertThat(seen()).isEqualTo(new Standing(0, Yen.ZERO, 0, 1, 1));
        assertThat(as(CLERK, () -> cancel.cancel(run.run(), seen(), "誤り")))
                .isEqualTo(new Result.Nothing());
        assertThat(open(run.bills().getFirst()).row().bill().state()).isEqualTo(BillState.SETTLED);
    }

    /** A bill is taken back whole or not at all: the second half is asked for on. */
    @Test
    void whatSomebodyPaidAPartOfStays() {
        var bill = open(run.bills().getFirst()).row().bill();
        as(CLERK, () -> reissue.split(bill.id(), 2, bill.dueOn(), bill.version(), "分割の相談"));
        pay(bill.id());

        assertThat(seen()).isEqualTo(new Standing(1, LUNCH, 0, 1, 0));
        as(CLERK, () -> cancel.cancel(run.run(), seen(), "誤り"));

        var stays = open(bill.id());
        assertThat(stays.row().bill().state()).isEqualTo(BillState.OPEN);
        assertThat(stays.row().balance().owed()).isNotEqualTo(Yen.ZERO);
    }

    /** Paid after the clerk looked: she looks again, and nothing is half done. */
    @Test
    void anotherNumberThanWasReadBooksNothing() {
        var before = seen();
        pay(run.bills().getFirst());
        long booked = bookings();

        var result = as(CLERK, () -> cancel.cancel(run.run(), before, "誤り"));

        assertThat(result).isEqualTo(new Result.Differs());
        assertThat(bookings()).isEqualTo(booked);
        assertThat(open(run.bills().getLast()).row().bill().state()).isEqualTo(BillState.OPEN);
        assertThat(as(CLERK, () -> cancel.done(run.run()))).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsDone() {
        assertThat(as(CLERK, () -> cancel.cancel(run.run(), seen(), " ")))
                .isEqualTo(new Result.NoReason());
        assertThat(as(CLERK, () -> cancel.cancel(run.run(), seen(), "x".repeat(201))))
                .isEqualTo(new Result.NoReason());
    }

    /** The fault a second click would be. */
    @Test
    void twiceIsOnce() {
        var read = seen();
        as(CLERK, () -> cancel.cancel(run.run(), read, "誤り"));
        long booked = bookings();

        assertThat(as(CLERK, () -> cancel.cancel(run.run(), read, "誤り")))
                .isEqualTo(new Result.Differs());
        assertThat(bookings()).isEqualTo(booked);
    }

    @Test
    void whatWasDoneStays() {
        as(CLERK, () -> cancel.cancel(run.run(), seen(), "誤り"));

        assertThatThrownBy(() -> job("delete from run_cancel"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> job("update run_cancel set bills = 1"))
                .isInstanceOf(DataAccessException.class);
    }

    private Standing seen() {
        return as(CLERK, () -> cancel.preview(run.run()));
    }

    private SlipAnswer asked(Slip slip) {
        return as(LoadedPeople.JOB, () -> ask.ask(slip.number().value(), slip.confirmation()));
    }

    private long notes() {
        return as(
                LoadedPeople.JOB,
                () ->
                        jdbc.sql(
                                        "select count(*) from outbox where kind = 'BILL' and chain in (:bills)")
                                .param("bills", run.bills())
                                .query(Long.class)
                                .single());
    }

    private void pay(UUID bill) {
        var slip = open(bill).slips().stream().filter(it -> !it.isVoid()).findFirst().orElseThrow();
        var money = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip.id());
        var booked = new TransactionTemplate(transactions);
        booked.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        as(
                LoadedPeople.JOB,
                () ->
                        booked.execute(_ ->
                                settle.receive(List.of(new Arrival(money, slip.amount(), PAID)))));
    }

    private int job(String sql) {
        return as(LoadedPeople.JOB, () -> jdbc.sql(sql).update());
    }
}
