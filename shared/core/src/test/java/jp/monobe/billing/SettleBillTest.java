package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.SettleBill.Settled;
import jp.monobe.billing.SettleBill.Settled.Applied;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Money is taken whatever it is for, counts once, and is never lost. */
class SettleBillTest extends Accounting {

    @Autowired private PlatformTransactionManager transactions;

    private static final LocalDate PAID = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsPaidSettlesTheBillAndItsSlipIsPaid() {
        var view = bill();

        var settled = pay(slip(view), 5_000);

        assertThat(settled).isEqualTo(new Applied(id(view), Yen.of(5_000), Yen.ZERO));
        var now = open(id(view));
        assertThat(now.row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now.row().balance()).isEqualTo(Balance.NONE);
        assertThat(now.slips().getFirst().received()).isEqualTo(Yen.of(5_000));
    }

    @Test
    void paidTwiceTheSecondIsToBeGivenBack() {
        var view = bill();
        pay(slip(view), 5_000);

        assertThat(pay(slip(view), 5_000))
                .isEqualTo(new Applied(id(view), Yen.ZERO, Yen.of(5_000)));
        assertThat(open(id(view)).row().balance()).isEqualTo(balance(0, 5_000));
    }

    /** The twin of "counts once": another receipt would count again. */
    @Test
    void theSameReceiptIsBookedOnce() {
        var view = bill();
        var money = new Money(UUID.randomUUID(), PaymentChannel.CARD, slip(view));
        receive(money, 5_000);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> receive(money, 5_000));
        assertThat(open(id(view)).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void aVoidSlipsMoneyIsItsBills() {
        var view = bill();
        var old = slip(view);
        as(CLERK, () -> reissue.reissue(id(view), old, version(view), "紛失"));

        pay(old, 5_000);

        var now = open(id(view));
        assertThat(now.row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now.slips()).extracting(Slip::isVoid).containsExactly(false, true);
    }

    @Test
    void whatIsForNoneOfOursStandsUnidentified() {
        assertThat(pay(UUID.randomUUID(), 3_000)).isEqualTo(new Settled.Unidentified());
    }

    @Test
    void takenBackItIsOwedAgainAndOfTwoTheOtherStays() {
        var view = bill();
        var first = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip(view));
        var second = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip(view));
        receive(first, 5_000);
        receive(second, 5_000);

        takeBack(first, 5_000);
        assertThat(open(id(view)).row().balance()).isEqualTo(Balance.NONE);
        assertThat(open(id(view)).row().bill().state()).isEqualTo(BillState.SETTLED);

        takeBack(second, 5_000);
        assertThat(open(id(view)).row().balance()).isEqualTo(balance(5_000, 0));
        assertThat(open(id(view)).row().bill().state()).isEqualTo(BillState.OPEN);
    }

    @Test
    void aPaidBillIsCancelledAndItsMoneyGivenBack() {
        var view = bill();
        pay(slip(view), 5_000);

        var result = as(CLERK, () -> change.cancel(id(view), version(view) + 1, "退会"));

        assertThat(result).isEqualTo(new ChangeResult.Done());
        var now = open(id(view));
        assertThat(now.row().bill().state()).isEqualTo(BillState.CANCELLED);
        assertThat(now.row().balance()).isEqualTo(balance(0, 5_000));

        pay(slip(view), 5_000);
        assertThat(open(id(view)).row().balance()).isEqualTo(balance(0, 10_000));
    }

    /** Paid twice, then raised: nobody is asked for what is there. */
    @Test
    void aRaiseTakesFirstWhatIsOver() {
        var view = bill();
        pay(slip(view), 5_000);
        pay(slip(view), 5_000);

        as(CLERK, () -> change.change(id(view), version(view) + 2, Yen.of(8_000), "追加"));

        var now = open(id(view));
        assertThat(now.row().balance()).isEqualTo(balance(0, 2_000));
        assertThat(now.slips()).hasSize(1);
    }

    @Test
    void moreIsAPartOfItsOwnWithATermOfItsOwn() {
        var view = bill();

        as(CLERK, () -> change.change(id(view), version(view), Yen.of(8_000), "追加"));

        var slips = open(id(view)).slips();
        assertThat(slips).extracting(Slip::amount).containsExactly(Yen.of(3_000), Yen.of(5_000));
        assertThat(slips).extracting(Slip::part).containsExactly(2, 1);
        assertThat(slips).noneMatch(Slip::isVoid);
    }

    @Test
    void instalmentsTakeTheWholesPlace() {
        var view = bill();
        var first = LocalDate.of(2026, 12, 28);

        var result = as(CLERK, () -> reissue.split(id(view), 3, first, version(view), "分割の相談"));

        assertThat(result).isEqualTo(new ChangeResult.Done());
        var slips = open(id(view)).slips();
        assertThat(slips).filteredOn(Slip::isAwaited).hasSize(3);
        assertThat(slips.stream().filter(Slip::isAwaited).mapToLong(it -> it.amount().amount()))
                .containsExactlyInAnyOrder(1_800L, 1_600L, 1_600L);
        assertThat(as(CLERK, () -> reissue.split(id(view), 25, first, version(view) + 1, "x")))
                .isEqualTo(new ChangeResult.NoSuchParts());
    }

    /** Two webhooks, a batch and a clerk on the same bill: each counts, none is lost. */
    @Test
    void manyAtOnceOnOneBillAddUp() throws Exception {
        var view = bill();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all =
                    threads.invokeAll(
                            IntStream.range(0, 12)
                                    .<java.util.concurrent.Callable<Object>>mapToObj(
                                            _ -> () -> pay(slip(view), 1_000))
                                    .toList());
            for (var each : all) {
                assertThat(each.get()).isInstanceOf(Applied.class);
            }
        }
        assertThat(open(id(view)).row().balance()).isEqualTo(balance(0, 7_000));
    }

    @Test
    void moneyIsBookedInItsReceiptsTransactionOnly() {
        var money = new Money(UUID.randomUUID(), PaymentChannel.CARD, null);

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        job(() -> settle.receive(List.of(new Arrival(money, Yen.of(1), PAID)))));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        job(() ->
                                work.execute(_ ->
                                        settle.receive(
                                                List.of(new Arrival(money, Yen.of(1), PAID))))));
    }

    private Settled pay(UUID slip, long amount) {
        return receive(new Money(UUID.randomUUID(), PaymentChannel.STORE, slip), amount);
    }

    private Settled receive(Money money, long amount) {
        return job(() ->
                Objects.requireNonNull(
                        readCommitted()
                                .execute(_ ->
                                        settle.receive(
                                                        List.of(
                                                                new Arrival(
                                                                        money,
                                                                        Yen.of(amount),
                                                                        PAID)))
                                                .getFirst())));
    }

    private TransactionTemplate readCommitted() {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template;
    }

    private void takeBack(Money money, long amount) {
        job(() -> {
            readCommitted()
                    .executeWithoutResult(_ ->
                            settle.takeBack(List.of(new Arrival(money, Yen.of(amount), PAID))));
            return true;
        });
    }

    private static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }

    private static UUID id(BillView view) {
        return view.row().bill().id();
    }

    private static long version(BillView view) {
        return view.row().bill().version();
    }

    private static UUID slip(BillView view) {
        return view.slips().getFirst().id();
    }

    private static Balance balance(long owed, long over) {
        return new Balance(Yen.of(owed), Yen.of(over));
    }
}
