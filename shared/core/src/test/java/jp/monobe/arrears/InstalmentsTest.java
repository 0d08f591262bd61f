package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.arrears.Instalments.Standing;
import jp.monobe.arrears.Instalments.Why;
import jp.monobe.arrears.PledgeInstalments.Pledge;
import jp.monobe.billing.BillView;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is late is pledged in parts, each on its slip; what is not kept is seen (分納誓約). */
class InstalmentsTest extends Late {

    private static final LocalDate PLEDGED = LocalDate.of(2027, 3, 10);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 31);
    private static final String NURSERY = "nursery-fee";

    @Autowired private PledgeInstalments pledges;
    @Autowired private ArrearsDesk arrears;
    @Autowired private FixLateCharge fix;

    /** Of 30,000 yen in three: the old slip asks for nothing any more, three of 10,000 do. */
    @Test
    void slipsOfTheirOwnTakeThePlaceOfWhatWasLate() {
        var view = pledged();

        var now = open(id(view));
        assertThat(now.slips().stream().filter(Slip::isAwaited))
                .extracting(Slip::amount)
                .containsExactlyInAnyOrder(Yen.of(10_000), Yen.of(10_000), Yen.of(10_000));
        assertThat(now.slips().getLast().isVoid()).isTrue();
        var plan = standing(view).plan();
        assertThat(plan.parts()).isEqualTo(3);
        assertThat(plan.amount()).isEqualTo(Yen.of(30_000));
        assertThat(plan.has(1)).isFalse();
        assertThat(plan.has(2)).isTrue();
        assertThat(plan.has(4)).isTrue();
        assertThat(plan.has(5)).isFalse();
    }

    /** 民法152条1項: five years run anew from the day after the pledge. */
    @Test
    void thePledgeMakesTheTimeRunAnew() {
        var view = billed(NURSERY, 300);
        today(FIRST.plusDays(1));
        assertThat(row(view).limitation().lastDay()).isEqualTo(LocalDate.of(2032, 1, 4));
        today(PLEDGED);
        make(view, 3);
        today(FIRST.plusDays(1));

        assertThat(row(view).limitation().lastDay()).isEqualTo(LocalDate.of(2032, 3, 31));
        assertThat(row(view).limitation().runsFrom()).isAfter(PLEDGED);
    }

    /** The twin of what is kept: a day after a 納期限 without its payment it is broken. */
    @Test
    void whatIsNotKeptIsSeenAndTheRestAskedForAtOnce() {
        var view = pledged();
        var plan = standing(view).plan().id();
        today(FIRST);
        assertThat(standing(view).lateSince()).isNull();
        assertThat(broken(plan)).isEqualTo(new InstalmentResult.Kept());
        pay(view, 10_000);
        today(FIRST.plusDays(1));
        assertThat(standing(view).lateSince()).isNull();
        today(FIRST.plusMonths(1).plusDays(5));
        assertThat(standing(view).lateSince()).isEqualTo(LocalDate.of(2027, 4, 30));

        assertThat(broken(plan)).isEqualTo(new InstalmentResult.Done(plan));

        assertThat(open(id(view)).slips().stream().filter(Slip::isAwaited))
                .extracting(Slip::amount)
                .containsExactly(Yen.of(20_000));
        assertThat(standing(view).plan().endedWhy()).isEqualTo(Why.BROKEN);
        assertThat(broken(plan)).isEqualTo(new InstalmentResult.Stale());
    }

    /** No pledge moves the 納期限 of the bill: the charge counts from there. */
    @Test
    void theChargeCountsFromTheFirstDay() {
        var view = pledged();
        today(FIRST.plusDays(1));

        long days = DUE.until(FIRST.plusDays(1), java.time.temporal.ChronoUnit.DAYS);
        assertThat(days).isEqualTo(87);
        // 10,000 yen: 31 days of 2.8 %, 23; 56 days of 9.1 %, 139; under 1,000 nothing is asked
        // for.
        assertThat(row(view).charge()).isEqualTo(Yen.ZERO);
        today(LocalDate.of(2028, 6, 1));
        assertThat(row(view).charge().amount()).isGreaterThan(3_000);
        assertThat(fix(view)).isEqualTo(new LateChargeResult.NothingLate());
    }

    /** Also in a letter: of three alike each costs the third of what the list says. */
    @Test
    void aReminderOfAnInstalmentChargesFromTheFirstDay() {
        var view = pledged();
        today(LocalDate.of(2028, 3, 31));
        var listed = row(view).charge().amount();

        assertThat(issue(slip(view).id())).isInstanceOf(IssueResult.Issued.class);

        var letter = as(CLERK, () -> letters.ofBill(id(view))).getFirst();
        assertThat(listed).isEqualTo(3_000);
        assertThat(letter.lateCharge()).isEqualTo(Yen.of(1_000));
    }

    @Test
    void isPledgedOnlyOfWhatIsLate() {
        var view = billed(NURSERY, 300);
        today(DUE);
        assertThat(make(view, 3)).isEqualTo(new InstalmentResult.NothingLate());
        today(PLEDGED);
        assertThat(make(view, 1)).isEqualTo(new InstalmentResult.NoSuchParts());
        assertThat(make(view, 25)).isEqualTo(new InstalmentResult.NoSuchParts());
        assertThat(made(new Pledge(id(view), 3, FIRST, PLEDGED.plusDays(1), "誓約")))
                .isEqualTo(new InstalmentResult.WrongDay());
        assertThat(made(new Pledge(id(view), 3, FIRST, PLEDGED, " ")))
                .isEqualTo(new InstalmentResult.NoReason());
        assertThat(open(id(view)).slips()).hasSize(1);
    }

    @Test
    void anotherPledgeTakesItsPlace() {
        var view = pledged();
        var before = standing(view).plan().id();
        today(FIRST.plusDays(1));

        assertThat(made(new Pledge(id(view), 6, FIRST.plusDays(30), FIRST.plusDays(1), "再度の誓約")))
                .isInstanceOf(InstalmentResult.Done.class);

        assertThat(standing(view).plan().parts()).isEqualTo(6);
        assertThat(broken(before)).isEqualTo(new InstalmentResult.Stale());
    }

    private BillView pledged() {
        var view = billed(NURSERY, 300);
        today(PLEDGED);
        assertThat(make(view, 3)).isInstanceOf(InstalmentResult.Done.class);
        return view;
    }

    private InstalmentResult make(BillView view, int parts) {
        return made(new Pledge(id(view), parts, FIRST, PLEDGED, "分納誓約書 令和9年3月10日"));
    }

    private InstalmentResult made(Pledge it) {
        return as(CLERK, () -> pledges.make(it));
    }

    private InstalmentResult broken(UUID plan) {
        return as(CLERK, () -> pledges.broken(plan, today().plusDays(14), "不履行"));
    }

    private LateChargeResult fix(BillView view) {
        return as(CLERK, () -> fix.fix(id(view)));
    }

    /** What holds, or the newest. */
    private Standing standing(BillView view) {
        var all =
                as(CLERK, () -> pledges.page(0, 50)).pledges().stream()
                        .filter(it -> it.plan().bill().equals(id(view)))
                        .toList();
        return all.stream()
                .filter(it -> it.plan().endedOn() == null)
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private ArrearsRow row(BillView view) {
        for (int page = 0; ; page++) {
            int number = page;
            var it =
                    as(
                            CLERK,
                            () -> arrears.page(Optional.of(ClaimClass.COMPULSORY_PUBLIC), number));
            var found =
                    it.rows().stream()
                            .filter(each -> each.row().bill().id().equals(id(view)))
                            .findFirst();
            if (found.isPresent() || !it.more()) {
                return found.orElseThrow();
            }
        }
    }
}
