package jp.monobe.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
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

/** Bills of December 2026, each about somebody else; a clerk, her chief and a clock that is set. */
public abstract class BillingOthers extends Accounting {

    protected static final Actor.Staff CHIEF = new Actor.Staff(UUID.randomUUID());

    /** Bills about another person each time. */
    private static int about;

    private static final SettableClock CLOCK = new SettableClock();

    @TestBean(name = "businessClock")
    protected Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @Autowired private PlatformTransactionManager transactions;

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

    protected static void today(LocalDate day) {
        CLOCK.set(day);
    }

    protected static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    @Override
    protected YearMonth nextMonth() {
        return YearMonth.of(2026, 12);
    }

    /** About somebody of the register for whom nothing was billed yet. */
    protected BillView billed(String kind, int quantity) {
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

    /** As money is booked. */
    protected <T> T inTransaction(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }

    protected static UUID id(BillView view) {
        return view.row().bill().id();
    }

    protected static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
