package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.BillView;
import jp.monobe.deduction.DeductionConsents.Entered;
import jp.monobe.deduction.DeductionConsents.Paper;
import jp.monobe.deduction.ProposeDeduction.Payment;
import jp.monobe.deduction.ProposeDeduction.Preview;
import jp.monobe.deduction.model.Ground;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Role;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A recipient of her own in each test, whose fees of December are due in January. */
abstract class Deducting extends Accounting {

    protected static final Actor.Staff CHIEF = new Actor.Staff(UUID.randomUUID());
    protected static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    protected static final LocalDate PAID = LocalDate.of(2027, 2, 10);
    protected static final String NURSERY = "nursery-fee";
    protected static final SettableClock CLOCK = new SettableClock();

    /** Somebody else pays in each test. */
    protected static int payers = 200;

    @TestBean(name = "businessClock")
    Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @Autowired protected DeductionConsents consents;
    @Autowired protected ProposeDeduction propose;
    @Autowired protected DeductionDesk deductions;
    @Autowired protected PlatformTransactionManager transactions;

    @Override
    protected YearMonth nextMonth() {
        return YearMonth.of(2026, 12);
    }

    /** A recipient, whose club fee of December is due in January. */
    @BeforeEach
    void aRecipient() {
        CLOCK.set(LocalDate.of(2026, 12, 1));
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call ->
                        Role.ACCOUNTANT.permissions().contains(call.<String>getArgument(1))
                                || Role.ACCOUNTING_APPROVER
                                        .permissions()
                                        .contains(call.<String>getArgument(1)));
        payer =
                job(() ->
                        jdbc.sql(
                                        "select addressee_no from person where birth_date <"
                                                + " '2000-01-01' order by addressee_no limit 1"
                                                + " offset ?")
                                .param(payers++)
                                .query(String.class)
                                .single());
        job(() ->
                jdbc.sql(
                                "insert into allowance_recipient (id, certification_no, person_id,"
                                        + " first_month) select uuid(), ?, id, '2026-01-01' from person"
                                        + " where addressee_no = ?")
                        .params("T" + payers, payer)
                        .update());
    }

    protected BillView club() {
        return open(((Assessed) assessed(line(1, CLUB, 1))).bills().getFirst());
    }

    protected void agreed() {
        assertThat(as(CLERK, () -> consents.enter(paper(null)))).isEqualTo(Entered.DONE);
    }

    protected Paper paper(@Nullable Yen most) {
        return new Paper(payer, Set.of(CLUB), BEGIN, BEGIN, most);
    }

    protected DeductionResult proposed(long payment) {
        return proposed(new Payment(payer, PAID, Yen.of(payment), false));
    }

    protected DeductionResult proposed(Payment it) {
        return as(CLERK, () -> propose.propose(it));
    }

    /** Why each of hers is not taken, or on what ground it is. */
    protected List<Ground> grounds(boolean collect) {
        var asked = new Payment(payer, PAID, Yen.of(20_000), collect);
        return ((Preview.Shown) as(CLERK, () -> propose.preview(asked)))
                .preview().fees().stream().map(DeductionPreview.Fee::ground).toList();
    }

    protected Deduction told(long payment) {
        var id = ((DeductionResult.Done) proposed(payment)).id();
        assertDone(as(CHIEF, () -> deductions.decide(id, 0)));
        assertDone(as(CLERK, () -> deductions.notified(id, 1)));
        return now(id);
    }

    protected Deduction now(UUID id) {
        return as(CLERK, () -> deductions.page(0, 1_000)).rows().stream()
                .map(DeductionDesk.Row::deduction)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    protected static void assertDone(DeductionResult result) {
        assertThat(result).isInstanceOf(DeductionResult.Done.class);
    }

    protected Yen owed(BillView view) {
        return open(view.row().bill().id()).row().balance().owed();
    }

    protected Payment collected(long payment) {
        return new Payment(payer, PAID, Yen.of(payment), true);
    }

    protected <T> T inTransaction(Supplier<T> act) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template.execute(_ -> act.get());
    }

    protected static <T> T job(Supplier<T> act) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(act::get);
    }
}
