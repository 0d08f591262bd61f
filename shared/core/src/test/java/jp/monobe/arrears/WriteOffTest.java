package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState;
import jp.monobe.billing.BillView;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.Slip;
import jp.monobe.billing.WriteOffBill;
import jp.monobe.billing.WriteOffBill.GivenUp;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What cannot be asked for any more: by whom, on which ground, and what the books say (不納欠損). */
class WriteOffTest extends Late {

    /** The day after the last of five years. */
    private static final LocalDate RUN_OUT = LocalDate.of(2032, 1, 5);

    @Autowired private ProposeWriteOff propose;
    @Autowired private DecideWriteOff decide;
    @Autowired private WriteOffDesk writeOffs;
    @Autowired private WriteOffBill books;

    @Test
    void aLapsedPublicClaimIsProposedByOneAndBookedByAnother() {
        var view = billed(CLUB, 1);
        today(RUN_OUT);

        var id = proposed(view, WriteOffGround.LIMITATION, "");
        assertThat(open(id(view)).row().bill().state()).isEqualTo(BillState.OPEN);
        assertThat(as(CLERK, () -> decide.approve(id, 0)))
                .isInstanceOf(WriteOffResult.SamePerson.class);
        assertThat(as(CHIEF, () -> decide.approve(id, 0))).isEqualTo(new WriteOffResult.Done(id));

        var now = open(id(view));
        assertThat(now.row().bill().state()).isEqualTo(BillState.WRITTEN_OFF);
        assertThat(now.row().balance().owed()).isEqualTo(Yen.ZERO);
        assertThat(now.slips()).allMatch(Slip::isVoid);
        assertThat(booked(view)).contains("2031 WRITTEN_OFF RECEIVABLE 5000");
        assertThat(as(CHIEF, () -> decide.approve(id, 1)))
                .isInstanceOf(WriteOffResult.NotFromHere.class);
    }

    @Test
    void aDayTooEarlyIsRefusedWithTheLastDay() {
        var view = billed(CLUB, 1);
        today(RUN_OUT.minusDays(1));

        assertThat(asked(CLERK, view, WriteOffGround.LIMITATION, ""))
                .isEqualTo(new WriteOffResult.NotRunOut(RUN_OUT.minusDays(1)));
    }

    @Test
    void aPartPaidOnTheLastDayMakesTheTimeRunAnew() {
        var view = billed(CLUB, 2);
        today(RUN_OUT.minusDays(1));
        pay(view, 4_000);
        today(RUN_OUT);

        assertThat(asked(CLERK, view, WriteOffGround.LIMITATION, ""))
                .isInstanceOf(WriteOffResult.NotRunOut.class);
    }

    @Test
    void anotherAmountThanWasProposedIsNotBooked() {
        var view = billed("school-lunch", 20);
        today(RUN_OUT);
        var id = proposed(view, WriteOffGround.WAIVED, "令和13年第4回定例会 議案第8号");
        pay(view, 100);

        assertThat(as(CHIEF, () -> decide.approve(id, 0))).isInstanceOf(WriteOffResult.Stale.class);
    }

    /** 民法145条: the court, and we, do not count it of ourselves. */
    @Test
    void aPrivateClaimDoesNotLapseByItself() {
        var view = billed("school-lunch", 20);
        today(RUN_OUT.plusDays(14));

        assertThat(asked(CLERK, view, WriteOffGround.LIMITATION, ""))
                .isInstanceOf(WriteOffResult.WrongGround.class);
        assertThat(asked(CLERK, view, WriteOffGround.INVOKED, " "))
                .isInstanceOf(WriteOffResult.NoDocument.class);
        assertThat(asked(CLERK, view, WriteOffGround.INVOKED, "時効援用通知書 令和14年1月5日収受"))
                .isInstanceOf(WriteOffResult.Done.class);
    }

    @Test
    void isProposedOnceAndAgainAfterItWasRefused() {
        var view = billed(CLUB, 1);
        today(RUN_OUT);
        var id = proposed(view, WriteOffGround.LIMITATION, "");

        assertThat(asked(CHIEF, view, WriteOffGround.LIMITATION, ""))
                .isInstanceOf(WriteOffResult.ProposedBefore.class);
        assertThat(as(CHIEF, () -> decide.refuse(id, 0, " ")))
                .isInstanceOf(WriteOffResult.NoReason.class);
        assertThat(as(CHIEF, () -> decide.refuse(id, 0, "承認の記録あり")))
                .isInstanceOf(WriteOffResult.Done.class);
        assertThat(asked(CHIEF, view, WriteOffGround.LIMITATION, ""))
                .isInstanceOf(WriteOffResult.Done.class);
    }

    @Test
    void moneyThatComesAfterwardsIsGivenBackOrCountsWhenItIsUndone() {
        var view = billed(CLUB, 2);
        var slip = slip(view).id();
        today(RUN_OUT);
        var id = proposed(view, WriteOffGround.LIMITATION, "");
        as(CHIEF, () -> decide.approve(id, 0));
        var money = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip);
        var arrival = new Arrival(money, Yen.of(4_000), today());
        as(LoadedPeople.JOB, () -> inTransaction(() -> settle.receive(List.of(arrival))));
        assertThat(open(id(view)).row().balance().over()).isEqualTo(Yen.of(4_000));
        assertThat(open(id(view)).row().bill().state()).isEqualTo(BillState.WRITTEN_OFF);

        assertThat(as(CLERK, () -> decide.revoke(id, 1, "所在が判明")))
                .isInstanceOf(WriteOffResult.SamePerson.class);
        assertThat(as(CHIEF, () -> decide.revoke(id, 1, "所在が判明")))
                .isInstanceOf(WriteOffResult.Done.class);

        var now = open(id(view));
        assertThat(now.row().bill().state()).isEqualTo(BillState.OPEN);
        assertThat(now.row().balance().owed()).isEqualTo(Yen.of(6_000));
        assertThat(now.row().balance().over()).isEqualTo(Yen.ZERO);
        var all = as(CLERK, () -> writeOffs.open(id(view))).orElseThrow().proposals();
        assertThat(all.getFirst().state()).isEqualTo(WriteOffState.Code.REVOKED);
    }

    /** Planted: the switch forgotten, one person writes both; the table refuses. */
    @Test
    void theTableItselfAsksForTwoPeople() {
        var view = billed(CLUB, 1);
        today(RUN_OUT);
        var id = proposed(view, WriteOffGround.LIMITATION, "");

        assertThatThrownBy(() ->
                        job(() ->
                                jdbc.sql(
                                                "update write_off set state = 'APPROVED',"
                                                        + " decided_by = proposed_by, decided_at"
                                                        + " = now() where id = ?")
                                        .param(id)
                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    /** Planted: no key of its cause, and the claim would be given up twice. */
    @Test
    void theSameDecisionIsBookedOnce() {
        var view = billed(CLUB, 1);
        today(RUN_OUT);
        var it = new GivenUp(UUID.randomUUID(), id(view), Yen.of(5_000));

        assertThat(as(CHIEF, () -> inTransaction(() -> books.writeOff(it, "x")))).isTrue();
        assertThat(as(CHIEF, () -> inTransaction(() -> books.writeOff(it, "x")))).isFalse();
        assertThat(as(CHIEF, () -> inTransaction(() -> books.restore(it, "x")))).isTrue();
        assertThatThrownBy(() -> as(CHIEF, () -> inTransaction(() -> books.writeOff(it, "x"))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatWaitsStandsFirstInTheList() {
        var view = billed(CLUB, 1);
        today(RUN_OUT);
        var id = proposed(view, WriteOffGround.LIMITATION, "");

        var page = as(CHIEF, () -> writeOffs.page(0));

        assertThat(page.rows()).anyMatch(it -> it.it().id().equals(id));
        assertThat(page.rows().getFirst().it().state()).isEqualTo(WriteOffState.Code.PROPOSED);
    }

    private WriteOffResult asked(Actor who, BillView view, WriteOffGround ground, String document) {
        return as(who, () -> propose.propose(id(view), ground, "所在不明", document));
    }

    private UUID proposed(BillView view, WriteOffGround ground, String document) {
        return ((WriteOffResult.Done) asked(CLERK, view, ground, document)).id();
    }

    private List<String> booked(BillView view) {
        return open(id(view)).postings().stream()
                .flatMap(it ->
                        it.entries().stream()
                                .map(each ->
                                        it.year().year()
                                                + " "
                                                + each.debit()
                                                + " "
                                                + each.credit()
                                                + " "
                                                + each.amount().amount()))
                .toList();
    }
}
