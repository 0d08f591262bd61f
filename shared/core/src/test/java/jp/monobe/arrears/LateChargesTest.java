package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a late payment costs is fixed once, billed by itself, and waived by two (延滞金の確定と減免). */
class LateChargesTest extends Late {

    private static final LocalDate PAID = LocalDate.of(2027, 7, 2);

    @Autowired private FixLateCharge fix;
    @Autowired private LateChargeDesk late;

    /** 30,000 yen: 31 days of 2.8 %, 71; 148 days of 9.1 %, 1,106; cut to hundreds. */
    @Test
    void isBilledByItselfToTheDayOfThePayment() {
        var view = paid(NURSERY, 300, PAID);
        today(PAID.plusDays(3));
        assertThat(due(view)).isEqualTo(Yen.of(1_100));

        var fixed = (LateChargeResult.Fixed) fix(view);

        assertThat(fixed.amount()).isEqualTo(Yen.of(1_100));
        var charge = open(fixed.bill());
        var bill = charge.row().bill();
        assertThat(bill.title()).startsWith("延滞金（保育料");
        assertThat(bill.claimClass()).isEqualTo(ClaimClass.COMPULSORY_PUBLIC);
        assertThat(bill.revenueItem()).contains("延滞金");
        assertThat(bill.dueOn()).isAfter(PAID.plusDays(3));
        assertThat(charge.slips()).extracting(Slip::amount).containsExactly(Yen.of(1_100));
        assertThat(charge.row().balance().owed()).isEqualTo(Yen.of(1_100));
        assertThat(open(id(view)).row().balance().owed()).isEqualTo(Yen.ZERO);
    }

    /** The twins: a second time there is nothing, and of what came in time there never was. */
    @Test
    void isBilledOnceAndOfWhatWasLateAlone() {
        var view = paid(NURSERY, 300, PAID);
        assertThat(fix(view)).isInstanceOf(LateChargeResult.Fixed.class);

        assertThat(fix(view)).isEqualTo(new LateChargeResult.NothingLate());
        assertThat(fix(paid(NURSERY, 300, DUE))).isEqualTo(new LateChargeResult.NothingLate());
    }

    /** 946 yen: under 1,000 nothing is asked for. */
    @Test
    void isNotAskedForWhenTooSmall() {
        var view = paid(NURSERY, 300, LocalDate.of(2027, 6, 1));

        assertThat(fix(view)).isEqualTo(new LateChargeResult.TooSmall());
    }

    /** 民法419条: of 5,600 yen by the legal rate, to the yen, on a bill of 遅延損害金. */
    @Test
    void aPrivateClaimBearsDamages() {
        var view = paid("school-lunch", 20, LocalDate.of(2028, 1, 12));
        var due = open(id(view)).slips().getFirst().dueOn();
        long days = due.until(LocalDate.of(2028, 1, 12), java.time.temporal.ChronoUnit.DAYS);

        var fixed = (LateChargeResult.Fixed) fix(view);

        assertThat(fixed.amount()).isEqualTo(Yen.of(5_600 * 30 * days / 365_000));
        var bill = open(fixed.bill()).row().bill();
        assertThat(bill.title()).startsWith("遅延損害金（");
        assertThat(bill.claimClass()).isEqualTo(ClaimClass.PRIVATE);
    }

    @Test
    void isWaivedByTwo() {
        var view = paid(NURSERY, 300, PAID);
        var bill = ((LateChargeResult.Fixed) fix(view)).bill();
        var id = charge(bill).id();

        assertThat(as(CLERK, () -> fix.proposeWaiver(id, " ")))
                .isEqualTo(new LateChargeResult.NoReason());
        assertThat(as(CLERK, () -> fix.proposeWaiver(id, "災害のため")))
                .isEqualTo(new LateChargeResult.Done());
        assertThat(as(CLERK, () -> fix.proposeWaiver(id, "災害のため")))
                .isEqualTo(new LateChargeResult.Before());
        assertThat(as(CLERK, () -> fix.decideWaiver(id, true)))
                .isEqualTo(new LateChargeResult.SamePerson());
        assertThat(open(bill).row().bill().state()).isEqualTo(BillState.OPEN);
        assertThat(as(CHIEF, () -> fix.decideWaiver(id, true)))
                .isEqualTo(new LateChargeResult.Done());

        var now = open(bill);
        assertThat(now.row().bill().state()).isEqualTo(BillState.CANCELLED);
        assertThat(now.row().balance().owed()).isEqualTo(Yen.ZERO);
        assertThat(now.slips()).allMatch(Slip::isVoid);
        assertThat(now.changes().getFirst().reason()).isEqualTo("災害のため");
        assertThat(as(CHIEF, () -> fix.decideWaiver(id, true)))
                .isEqualTo(new LateChargeResult.Before());
    }

    /** The twins: refused it stays and may be proposed again; what was paid is not waived. */
    @Test
    void isNotWaivedWhenRefusedOrPaid() {
        var bill = ((LateChargeResult.Fixed) fix(paid(NURSERY, 300, PAID))).bill();
        var id = charge(bill).id();
        as(CLERK, () -> fix.proposeWaiver(id, "災害のため"));
        assertThat(as(CHIEF, () -> fix.decideWaiver(id, false)))
                .isEqualTo(new LateChargeResult.Done());
        assertThat(open(bill).row().bill().state()).isEqualTo(BillState.OPEN);
        assertThat(as(CLERK, () -> fix.proposeWaiver(id, "病気のため")))
                .isEqualTo(new LateChargeResult.Done());
        pay(open(bill), 1_100);

        assertThat(as(CHIEF, () -> fix.decideWaiver(id, true)))
                .isEqualTo(new LateChargeResult.Paid());
    }

    /** However many that cost nothing were paid since: what costs something is on some page. */
    @Test
    void whatCanBeFixedStandsOnItsPageAndNothingElse() {
        var old = paid(NURSERY, 300, PAID);
        var before = as(CLERK, () -> late.due(0, 1)).total();
        var small = paid(NURSERY, 300, LocalDate.of(2027, 6, 1));
        var later = paid(NURSERY, 400, PAID.plusDays(1));
        today(PAID.plusYears(4));

        var first = as(CLERK, () -> late.due(0, (int) before));
        var second = as(CLERK, () -> late.due((int) before, 10));

        assertThat(first.total()).isEqualTo(before + 1).isEqualTo(second.total());
        assertThat(bills(first)).contains(id(old)).hasSize((int) before);
        assertThat(bills(second)).containsExactly(id(later));
        assertThat(bills(first)).doesNotContain(id(small));
    }

    /** A waiver that waits stands before all that is newer. */
    @Test
    void whatWaitsForADecisionStandsFirst() {
        var waits = charge(((LateChargeResult.Fixed) fix(paid(NURSERY, 300, PAID))).bill()).id();
        as(CLERK, () -> fix.proposeWaiver(waits, "災害のため"));
        assertThat(fix(paid(NURSERY, 300, PAID.plusDays(60))))
                .isInstanceOf(LateChargeResult.Fixed.class);

        var page = as(CLERK, () -> late.fixed(0, 1));

        assertThat(page.total()).isGreaterThan(1);
        assertThat(page.rows().getFirst().waiver()).isNotNull();
        as(CHIEF, () -> fix.decideWaiver(waits, false));
    }

    private static List<UUID> bills(LateChargePage<LateChargePage.Due> page) {
        return page.rows().stream().map(it -> it.row().bill().id()).toList();
    }

    private LateChargeResult fix(BillView view) {
        return as(CLERK, () -> fix.fix(id(view)));
    }

    private Yen due(BillView view) {
        return as(CLERK, () -> late.due(0, 1_000)).rows().stream()
                .filter(it -> it.row().bill().id().equals(id(view)))
                .findFirst()
                .orElseThrow()
                .charge();
    }

    private LateChargePage.Fixed charge(UUID bill) {
        return as(CLERK, () -> late.fixed(0, 1_000)).rows().stream()
                .filter(it -> it.row().bill().id().equals(bill))
                .findFirst()
                .orElseThrow();
    }
}
