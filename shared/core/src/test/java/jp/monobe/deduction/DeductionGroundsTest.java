package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.deduction.DeductionConsents.Entered;
import jp.monobe.deduction.ProposeDeduction.Payment;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.Ground;
import jp.monobe.deduction.model.Ground.Why;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;

/** Of whom what is taken, and on what ground. */
class DeductionGroundsTest extends Deducting {
    /** 22条: without her asking, but only what is late, and only when a clerk chose it. */
    @Test
    void lateNurseryFeesAreCollectedAfterNotice() {
        var bill = open(((Assessed) assessed(line(1, NURSERY, 180))).bills().getFirst());
        assertThat(grounds(true)).containsExactly(new Ground.Not(Why.NOT_LATE));
        CLOCK.set(LocalDate.of(2027, 1, 20));
        assertThat(grounds(false)).containsExactly(new Ground.Not(Why.NOT_CHOSEN));
        assertThat(grounds(true)).containsExactly(new Ground.On(Article.A22));
        var id = ((DeductionResult.Done) proposed(collected(20_000))).id();
        assertDone(as(CHIEF, () -> deductions.decide(id, 0)));
        CLOCK.set(PAID);
        assertThat(as(CLERK, () -> deductions.book(id, 1)))
                .isEqualTo(new DeductionResult.NotFromHere());
        assertThat(owed(bill)).isEqualTo(Yen.of(18_000));
        CLOCK.set(PAID.minusDays(1));
        assertDone(as(CLERK, () -> deductions.notified(id, 1)));
        CLOCK.set(PAID);

        assertThat(as(CLERK, () -> deductions.book(id, 2)))
                .isEqualTo(new DeductionResult.Booked(Yen.of(18_000), Yen.of(2_000), 0));

        assertThat(owed(bill)).isEqualTo(Yen.ZERO);
    }

    /** The twins: another fee is refused with its reason, and another's bill is not even seen. */
    @Test
    void nothingElseIsCollected() {
        club();
        CLOCK.set(LocalDate.of(2027, 2, 1));

        assertThat(grounds(true)).containsExactly(new Ground.Not(Why.NOT_AGREED));
        assertThat(proposed(collected(20_000))).isEqualTo(new DeductionResult.NothingToDeduct());
        var hers = payer;
        aRecipient();
        assertThat(payer).isNotEqualTo(hers);
        assertThat(grounds(true)).isEmpty();
    }

    @Test
    void noMoreThanSheAllowedIsTaken() {
        assertThat(as(CLERK, () -> consents.enter(paper(Yen.of(4_999))))).isEqualTo(Entered.DONE);
        club();

        assertThat(grounds(false)).containsExactly(new Ground.Not(Why.DOES_NOT_FIT));
        assertThat(as(CLERK, () -> consents.enter(paper(Yen.of(5_000))))).isEqualTo(Entered.DONE);
        assertThat(grounds(false)).containsExactly(new Ground.On(Article.A21));
    }

    /** What was decided here is what is paid; of who was imported the clerk says how much. */
    @Test
    void whatIsPaidIsWhatWasDecided() {
        agreed();
        club();
        assertThat(proposed(new Payment(payer, PAID, null, false)))
                .isEqualTo(new DeductionResult.NotAPayment());
        job(() ->
                jdbc.sql(
                                "insert into allowance_entitlement (recipient_id, first_month,"
                                        + " last_month, child_key, child_order, monthly, decided_on)"
                                        + " select id, '2026-01-01', '2027-12-01', 'k', 1, 15000,"
                                        + " '2026-01-05' from allowance_recipient where"
                                        + " certification_no = ?")
                        .param("T" + payers)
                        .update());

        var id = ((DeductionResult.Done) proposed(new Payment(payer, PAID, null, false))).id();

        assertThat(now(id).payment()).isEqualTo(Yen.of(30_000));
    }

    @Test
    void whoReceivesNothingHasNothingTaken() {
        job(() ->
                jdbc.sql(
                                "update allowance_recipient set last_month = '2026-02-01' where"
                                        + " certification_no = ?")
                        .param("T" + payers)
                        .update());

        assertThat(proposed(20_000)).isEqualTo(new DeductionResult.NotARecipient());
        assertThat(proposed(new Payment("99999999999", PAID, Yen.of(1), false)))
                .isEqualTo(new DeductionResult.NoSuchPerson());
        assertThat(proposed(new Payment(payer, BEGIN, Yen.of(1), false)))
                .isEqualTo(new DeductionResult.NotAPayment());
    }
}
