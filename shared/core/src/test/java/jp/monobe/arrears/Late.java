package jp.monobe.arrears;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillView;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
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

/** Bills of December 2026, due on 4 January 2027, which nobody paid. */
abstract class Late extends Accounting {

    static final Actor.Staff CHIEF = new Actor.Staff(UUID.randomUUID());
    static final LocalDate DUE = LocalDate.of(2027, 1, 4);

    /** Twenty days after. */
    static final LocalDate REMINDED = LocalDate.of(2027, 1, 24);

    /** Bills for another person each time. */
    private static int about = 40;

    private static final SettableClock CLOCK = new SettableClock();

    @TestBean(name = "businessClock")
    Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @Autowired IssueReminders reminders;
    @Autowired ReminderDesk letters;
    @Autowired DrawReminders draw;
    @Autowired PlatformTransactionManager transactions;

    /** Whoever acts has both roles. */
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
                                                + " order by addressee_no desc limit 1 offset ?")
                                .params(payer, ++about)
                                .query(String.class)
                                .single());
        var line = new FeeLine(1, payer, number, kind, month, quantity);
        return open(((AssessResult.Assessed) assessed(line)).bills().getFirst());
    }

    void pay(BillView view, long amount) {
        var slip = slip(view).id();
        var money = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip);
        var arrival = new Arrival(money, Yen.of(amount), LocalDate.now(CLOCK));
        as(LoadedPeople.JOB, () -> inTransaction(() -> settle.receive(List.of(arrival))));
    }

    <T> T inTransaction(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }

    IssueResult issue(UUID... slips) {
        return as(CLERK, () -> reminders.issue(List.of(slips)));
    }

    /** The slip in force that is due first. */
    Slip slip(BillView view) {
        return open(id(view)).slips().stream()
                .filter(Slip::isAwaited)
                .min(Comparator.comparing(Slip::dueOn))
                .orElseThrow();
    }

    static UUID id(BillView view) {
        return view.row().bill().id();
    }

    static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
