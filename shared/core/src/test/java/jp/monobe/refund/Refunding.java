package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillView;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import jp.monobe.staff.Role;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Bills that were paid twice, a clerk and her chief. */
abstract class Refunding extends Accounting {

    static final Actor.Staff CHIEF = new Actor.Staff(UUID.randomUUID());
    static final LocalDate PAID = LocalDate.of(2026, 11, 20);

    /** Her own, as banks write it: 岡林　咲良. */
    static final Target HERS =
            new Target.Account(new Payee("0175", "211", "1", "1234567", "オカバヤシ　サクラ"), "");

    /** Bills for another person each time. */
    private static int about;

    private static final SettableClock CLOCK = new SettableClock();

    @TestBean(name = "businessClock")
    Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @Autowired ProposeGiveBack propose;
    @Autowired ApproveGiveBack approve;
    @Autowired FailGiveBack fail;
    @Autowired TransferFiles files;
    @Autowired GiveBackDesk giving;
    @Autowired PlatformTransactionManager transactions;

    /** Whoever acts has both roles: two people are asked for all the same. */
    @BeforeEach
    void everybodyMayDoBoth() {
        today(LoadedPeople.TODAY);
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call ->
                        Role.ACCOUNTANT.permissions().contains(call.<String>getArgument(1))
                                || Role.ACCOUNTING_APPROVER
                                        .permissions()
                                        .contains(call.<String>getArgument(1)));
    }

    void today(LocalDate day) {
        CLOCK.set(day);
    }

    @Override
    protected YearMonth nextMonth() {
        return YearMonth.of(2026, 12);
    }

    /** For somebody else of the register, for whom nothing was billed yet. */
    BillView billed(String kind, int quantity) {
        var number =
                job(() ->
                        jdbc.sql(
                                        "select addressee_no from person where addressee_no <> ?"
                                                + " order by addressee_no limit 1 offset ?")
                                .params(payer, ++about)
                                .query(String.class)
                                .single());
        var line = new FeeLine(1, payer, number, kind, month, quantity);
        return open(((AssessResult.Assessed) assessed(line)).bills().getFirst());
    }

    /** Of 5,000 yen, and as much over. */
    BillView paidTwice() {
        var view = billed(CLUB, 1);
        pay(view, 5_000);
        pay(view, 5_000);
        return open(id(view));
    }

    void pay(BillView view, long amount) {
        pay(view, amount, PAID);
    }

    void pay(BillView view, long amount, LocalDate on) {
        book(new Money(UUID.randomUUID(), PaymentChannel.STORE, slip(view)), amount, on);
    }

    /** 5,000 yen, which an agent may take back. */
    Money paid(BillView view) {
        var money = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip(view));
        book(money, 5_000, PAID);
        return money;
    }

    private static UUID slip(BillView view) {
        return view.slips().getLast().id();
    }

    private void book(Money money, long amount, LocalDate on) {
        job(() ->
                inTransaction(
                        () -> settle.receive(List.of(new Arrival(money, Yen.of(amount), on)))));
    }

    void takeBack(Money money) {
        job(() ->
                inTransaction(() -> {
                    settle.takeBack(List.of(new Arrival(money, Yen.of(5_000), PAID)));
                    return money;
                }));
    }

    <T> T inTransaction(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }

    GiveBackResult proposed(BillView view, long amount, Target target) {
        return as(CLERK, () -> propose.propose(id(view), Yen.of(amount), target, "二重納付のため"));
    }

    /** Its id. */
    UUID refund(BillView view, long amount) {
        return done(proposed(view, amount, HERS));
    }

    UUID approved(BillView view, long amount) {
        var id = refund(view, amount);
        done(as(CHIEF, () -> approve.approve(id, version(id))));
        return id;
    }

    static UUID done(GiveBackResult result) {
        assertThat(result).isInstanceOf(GiveBackResult.Done.class);
        return ((GiveBackResult.Done) result).id();
    }

    GiveBack now(UUID id) {
        return view(id).it();
    }

    GiveBackView view(UUID id) {
        return as(CLERK, () -> giving.open(id)).orElseThrow();
    }

    long version(UUID id) {
        return now(id).version();
    }

    static UUID id(BillView view) {
        return view.row().bill().id();
    }

    Yen over(BillView view) {
        return open(id(view)).row().balance().over();
    }

    Yen owed(BillView view) {
        return open(id(view)).row().balance().owed();
    }

    TransferFile made(LocalDate on) {
        var result = as(CLERK, () -> files.make(on));
        assertThat(result).isInstanceOf(FileResult.Made.class);
        return ((FileResult.Made) result).file();
    }

    /** What stands on an account for one bill, on its usual side. */
    long booked(UUID bill, String account) {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(if(debit = :it, amount, -amount)), 0) from"
                                        + " ledger_entry where bill_id = :bill and :it in (debit,"
                                        + " credit)")
                        .param("bill", bill)
                        .param("it", account)
                        .query(Long.class)
                        .single());
    }

    static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
