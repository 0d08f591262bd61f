package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.BillingOthers;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import org.springframework.beans.factory.annotation.Autowired;

/** Bills that were paid twice, a clerk and her chief. */
abstract class Refunding extends BillingOthers {

    static final LocalDate PAID = LocalDate.of(2026, 11, 20);

    /** Her own, as banks write it: 岡林　咲良. */
    static final Target HERS =
            new Target.Account(new Payee("0175", "211", "1", "1234567", "オカバヤシ　サクラ"), "");

    @Autowired ProposeGiveBack propose;
    @Autowired ApproveGiveBack approve;
    @Autowired FailGiveBack fail;
    @Autowired TransferFiles files;
    @Autowired GiveBackDesk giving;

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
}
