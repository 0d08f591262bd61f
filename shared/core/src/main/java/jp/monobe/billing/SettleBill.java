package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.internal.BillNews;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.internal.SlipRows;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.Posting;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Books what came in (収納), for whoever keeps the receipts. It runs in that one's transaction, so
 * that a receipt and its posting are one; a receipt is booked once and taken back once.
 */
@Service
public class SettleBill {

    private final BillRows bills;
    private final SlipRows slips;
    private final Ledger ledger;
    private final BillNews news;
    private final Clock clock;

    SettleBill(BillRows bills, SlipRows slips, Ledger ledger, BillNews news, Clock clock) {
        this.bills = bills;
        this.slips = slips;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param applied to the bill; the rest is to be given back
     */
    public sealed interface Settled {
        record Applied(UUID bill, Yen applied, Yen over) implements Settled {}

        /** With none of our slips: the city has it and does not know for what. */
        record Unidentified() implements Settled {}
    }

    /**
     * Money is never refused: not for a void slip, not twice, not beyond the bill, not for a
     * cancelled one. Throws when the receipt was booked before.
     *
     * @param paidOn 収納日: when the payer paid, in Japan; the year of the books follows it
     */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public Settled receive(Money money, Yen amount, LocalDate paidOn) {
        needsReadCommitted();
        var slip = money.slip();
        var owner = slip == null ? null : slips.billOf(slip).orElse(null);
        if (owner == null) {
            var nobody = new Money(money.receipt(), money.channel(), null);
            ledger.book(Posting.unidentified(today(), FiscalYear.of(paidOn), nobody, amount));
            return new Settled.Unidentified();
        }
        var bill = bills.locked(owner).orElseThrow();
        var before = ledger.balance(owner);
        var year = AccountingYear.ofBooking(bill.year(), paidOn);
        ledger.book(Posting.received(today(), year, money, owner, amount, before));
        moved(bill);
        var over = ledger.balance(owner).over().minus(before.over());
        return new Settled.Applied(owner, amount.minus(over), over);
    }

    /** The agent has it not after all (速報取消): what it paid is owed again. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Money money, Yen amount, LocalDate paidOn) {
        needsReadCommitted();
        var slip = money.slip();
        var owner = slip == null ? null : slips.billOf(slip).orElse(null);
        if (owner == null) {
            var nobody = new Money(money.receipt(), money.channel(), null);
            ledger.book(Posting.unidentifiedBack(today(), FiscalYear.of(paidOn), nobody, amount));
            return;
        }
        var bill = bills.locked(owner).orElseThrow();
        var year = AccountingYear.ofBooking(bill.year(), paidOn);
        ledger.book(Posting.takenBack(today(), year, money, owner, amount, ledger.balance(owner)));
        moved(bill);
    }

    /** Under an older view of the rows, whoever waits for the bill is refused (error 1020). */
    private static void needsReadCommitted() {
        var level = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        if (level == null || level != TransactionDefinition.ISOLATION_READ_COMMITTED) {
            throw new IllegalStateException("Money is booked under READ COMMITTED");
        }
    }

    private void moved(Bill bill) {
        var left = ledger.balance(bill.id()).owed();
        var to = BillLifecycle.apply(bill.state(), new BillMove.Receive(left)).orElseThrow();
        bills.moved(bill.id(), to, bill.amount());
        news.of(List.of(bill.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
