package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.model.BillState;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.GiveBackResult.HolderDiffers;
import jp.monobe.refund.GiveBackResult.HolderWrong;
import jp.monobe.refund.GiveBackResult.MoreThanOwed;
import jp.monobe.refund.GiveBackResult.MoreThanThere;
import jp.monobe.refund.GiveBackResult.NoReason;
import jp.monobe.refund.GiveBackResult.NoSuchAccount;
import jp.monobe.refund.GiveBackResult.NotFromHere;
import jp.monobe.refund.GiveBackResult.OtherPayerOrClass;
import jp.monobe.refund.GiveBackResult.SamePerson;
import jp.monobe.refund.GiveBackResult.Stale;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;

/** What is over is given back by two people, to her account or towards another bill of hers. */
class GiveBackTest extends Refunding {

    @Test
    void oneProposesAndAnotherApproves() {
        var view = paidTwice();
        var id = refund(view, 5_000);
        assertThat(over(view)).isEqualTo(Yen.of(5_000));

        assertThat(as(CLERK, () -> approve.approve(id, version(id)))).isEqualTo(new SamePerson());
        done(as(CHIEF, () -> approve.approve(id, version(id))));

        var it = now(id);
        assertThat(it.state()).isEqualTo(Code.APPROVED);
        assertThat(it.proposedBy()).isEqualTo(CLERK.staffId());
        assertThat(it.approvedBy()).isEqualTo(CHIEF.staffId());
        assertThat(it.letterNumber()).startsWith("8南");
        assertThat(over(view)).isEqualTo(Yen.ZERO);
        assertThat(view(id).history())
                .extracting(GiveBackView.Done::move)
                .containsExactly("PROPOSE", "APPROVE");
    }

    /** The database would not have it either, whatever code asked for it. */
    @Test
    void evenByHandNobodyApprovesHerOwn() {
        var id = refund(paidTwice(), 1_000);

        assertThatThrownBy(() ->
                        job(() ->
                                jdbc.sql(
                                                "update give_back set approved_by = proposed_by"
                                                        + " where id = ?")
                                        .param(id)
                                        .update()))
                .hasMessageContaining("give_back_two_people");
        var other = approved(paidTwice(), 1_000);
        assertThatThrownBy(() ->
                        job(() ->
                                jdbc.sql("update give_back set amount = 9 where id = ?")
                                        .param(other)
                                        .update()))
                .hasMessageContaining("stays as it was");
    }

    @Test
    void whatIsProposedIsSpokenFor() {
        var view = paidTwice();
        refund(view, 3_000);

        assertThat(proposed(view, 2_001, HERS)).isEqualTo(new MoreThanThere(Yen.of(2_000)));
        assertThat(proposed(view, 0, HERS)).isEqualTo(new MoreThanThere(Yen.of(2_000)));
        done(proposed(view, 2_000, HERS));
    }

    @Test
    void whatWasSentBackIsProposedAgainOrWithdrawn() {
        var view = paidTwice();
        var id = refund(view, 5_000);

        assertThat(as(CHIEF, () -> approve.sendBack(id, version(id), " ")))
                .isEqualTo(new NoReason());
        done(as(CHIEF, () -> approve.sendBack(id, version(id), "支店を確かめてください")));
        assertThat(as(CHIEF, () -> approve.approve(id, version(id)))).isEqualTo(new NotFromHere());
        done(as(CLERK, () -> propose.proposeAgain(id, version(id), Yen.of(4_000), HERS, "一部")));
        assertThat(now(id).amount()).isEqualTo(Yen.of(4_000));
        done(as(CLERK, () -> propose.withdraw(id, version(id), "本人の申し出")));

        assertThat(now(id).state()).isEqualTo(Code.WITHDRAWN);
        done(proposed(view, 5_000, HERS));
    }

    /** Two tabs: the second one looks at what is no longer so. */
    @Test
    void whatWasLookedAtBeforeItChangedIsLookedAtAgain() {
        var id = refund(paidTwice(), 5_000);
        long seen = version(id);
        done(as(CHIEF, () -> approve.sendBack(id, seen, "確認")));

        assertThat(as(CHIEF, () -> approve.approve(id, seen))).isEqualTo(new Stale());
    }

    /** A raise takes what is over before it asks: what was only proposed is not decided then. */
    @Test
    void whatIsNotThereAnyMoreIsNotApproved() {
        var view = paidTwice();
        var id = refund(view, 5_000);
        var bill = open(id(view)).row().bill();
        as(CLERK, () -> change.change(bill.id(), bill.version(), Yen.of(8_000), "追加"));

        assertThat(as(CHIEF, () -> approve.approve(id, version(id))))
                .isEqualTo(new MoreThanThere(Yen.of(2_000)));
        assertThat(now(id).letterNumber()).isNull();
    }

    @Test
    void theAccountIsOneThatABankTakesAndHersUnlessSomebodySaysWhy() {
        var view = paidTwice();
        var unknown = new Payee("0175", "999", "1", "1234567", "オカバヤシ　サクラ");
        var wrong = new Payee("0175", "211", "1", "1234567", "岡林咲良");
        var his = new Payee("0175", "211", "1", "1234567", "ｵｶﾊﾞﾔｼ ﾀﾞｲﾁ");

        assertThat(proposed(view, 1, new Target.Account(unknown, "")))
                .isEqualTo(new NoSuchAccount());
        assertThat(proposed(view, 1, new Target.Account(wrong, ""))).isEqualTo(new HolderWrong());
        assertThat(proposed(view, 1, new Target.Account(his, ""))).isEqualTo(new HolderDiffers());
        var id = done(proposed(view, 1, new Target.Account(his, "委任状を確かめた")));

        assertThat(((Target.Account) now(id).target()).payee().holder()).isEqualTo("オカバヤシ　ダイチ");
    }

    @Test
    void theAccountIsWholeForWhoActsOnItAloneAndThatIsOnTheTrail() {
        var id = refund(paidTwice(), 5_000);

        assertThat(as(CLERK, () -> giving.account(id)).orElseThrow().number()).isEqualTo("1234567");
        assertThat(as(CHIEF, () -> giving.account(id))).isPresent();
        assertThat(trail.of(CHIEF, "refund.account").getLast().subjects()).containsExactly(id);
        done(as(CHIEF, () -> approve.approve(id, version(id))));

        var third = new Actor.Staff(UUID.randomUUID());
        assertThat(as(third, () -> giving.account(id))).isEmpty();
        assertThat(as(CHIEF, () -> giving.account(id))).isPresent();
        assertThat(trail.of(third, "refund.account")).isEmpty();
        assertThat(now(id).toString()).doesNotContain("1234567").contains("＊＊＊＊567");
    }

    @Test
    void isSetOffAgainstWhatSheOwesOfTheSameClass() {
        var from = paidTwice();
        var to = another("extended-care");

        var id = done(proposed(from, 2_000, new Target.Against(id(to))));
        done(as(CHIEF, () -> approve.approve(id, version(id))));

        assertThat(now(id).state()).isEqualTo(Code.APPLIED);
        assertThat(now(id).leftOwed()).isEqualTo(Yen.of(3_000));
        assertThat(over(from)).isEqualTo(Yen.of(3_000));
        assertThat(owed(to)).isEqualTo(Yen.of(3_000));
        var slips = open(id(to)).slips();
        assertThat(slips)
                .filteredOn(it -> it.isAwaited())
                .singleElement()
                .satisfies(it -> assertThat(it.amount()).isEqualTo(Yen.of(3_000)));
        assertThat(booked(id(from), "REFUND_DECIDED") + booked(id(to), "REFUND_DECIDED")).isZero();
        assertThat(booked(id(from), "OFFSET") + booked(id(to), "OFFSET")).isZero();
    }

    @Test
    void theWholeSetOffSettlesTheOtherBillAndCancelledItIsGivenBackAgain() {
        var from = paidTwice();
        var to = another("extended-care");
        var id = done(proposed(from, 5_000, new Target.Against(id(to))));
        done(as(CHIEF, () -> approve.approve(id, version(id))));
        var settled = open(id(to));
        assertThat(settled.row().bill().state()).isEqualTo(BillState.SETTLED);

        var bill = settled.row().bill();
        as(CLERK, () -> change.cancel(bill.id(), bill.version(), "利用なし"));
        var again = approved(to, 5_000);

        assertThat(over(to)).isEqualTo(Yen.ZERO);
        assertThat(now(again).state()).isEqualTo(Code.APPROVED);
    }

    @Test
    void anotherClassAnotherPayerOrMoreThanIsOwedIsNoOffset() {
        var from = paidTwice();
        var lunch = another("school-lunch");
        var small = billed("extended-care", 10);
        payer = people.cast("kenta").addresseeNo();
        var his = another("extended-care");

        assertThat(proposed(from, 1, new Target.Against(id(lunch))))
                .isEqualTo(new OtherPayerOrClass());
        assertThat(proposed(from, 1, new Target.Against(id(his))))
                .isEqualTo(new OtherPayerOrClass());
        assertThat(proposed(from, 1, new Target.Against(id(from))))
                .isEqualTo(new OtherPayerOrClass());
        assertThat(proposed(from, 1_001, new Target.Against(id(small))))
                .isEqualTo(new MoreThanOwed(Yen.of(1_000)));
        done(proposed(from, 600, new Target.Against(id(small))));
        assertThat(proposed(from, 500, new Target.Against(id(small))))
                .isEqualTo(new MoreThanOwed(Yen.of(400)));
    }

    @Test
    void whatIsToBeGivenBackIsListedWithWhatNobodyProposedYet() {
        var view = paidTwice();
        refund(view, 1_500);

        var due =
                as(CLERK, () -> giving.due(0)).rows().stream()
                        .filter(it -> it.overpaid().row().bill().id().equals(id(view)))
                        .findFirst()
                        .orElseThrow();

        assertThat(due.free()).isEqualTo(Yen.of(3_500));
        assertThat(due.overpaid().since()).isEqualTo(LoadedPeople.TODAY);
        assertThat(as(CLERK, () -> giving.proposable(id(view))).orElseThrow().before()).hasSize(1);
        assertThat(as(CLERK, () -> giving.counts()).get(GiveBackDesk.Stage.PROPOSED)).isPositive();
        assertThat(as(CLERK, () -> giving.list(GiveBackDesk.Stage.PROPOSED, 0)).rows())
                .isNotEmpty();
    }

    @Test
    void itsLetterIsDrawnOnceItIsApproved() {
        var view = paidTwice();
        var id = refund(view, 5_000);
        assertThat(as(CLERK, () -> giving.letter(id))).isEmpty();
        done(as(CHIEF, () -> approve.approve(id, version(id))));

        var letter = as(CLERK, () -> giving.letter(id)).orElseThrow();

        assertThat(letter).startsWith('%', 'P', 'D', 'F');
        assertThat(as(CHIEF, () -> giving.letter(id)).orElseThrow()).isEqualTo(letter);
    }

    private BillView another(String kind) {
        return billed(kind, kind.equals("school-lunch") ? 10 : 50);
    }
}
