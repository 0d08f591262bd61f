package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.ChangeRows;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.internal.SlipRows;
import jp.monobe.billing.internal.Slips;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillLifecycle.Outcome;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes, reissues and cancels a bill (変更・再発行・取消). The ledger is never edited: each act books what
 * it changes. A new amount goes out on a new slip, which takes the last one's place.
 */
@Service
public class ChangeBill {

    private final BillRows bills;
    private final ChangeRows changes;
    private final Ledger ledger;
    private final SlipRows slipRows;
    private final Slips slips;
    private final PayerLookup payers;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeBill(
            BillRows bills,
            ChangeRows changes,
            Ledger ledger,
            SlipRows slipRows,
            Slips slips,
            PayerLookup payers,
            AuditTrail audit,
            Clock clock) {
        this.bills = bills;
        this.changes = changes;
        this.ledger = ledger;
        this.slipRows = slipRows;
        this.slips = slips;
        this.payers = payers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the bill that was looked at
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional
    public ChangeResult change(UUID billId, long version, Yen amount, String reason) {
        var bill = bills.locked(billId).orElseThrow();
        var owed = ledger.outstanding(billId);
        if (amount.equals(bill.amount()) || amount.equals(Yen.ZERO)) {
            return new ChangeResult.NoAmount();
        }
        var received = bill.amount().minus(owed);
        var left = amount.compareTo(received) > 0 ? amount.minus(received) : Yen.ZERO;
        var outcome = BillLifecycle.apply(bill.state(), new BillMove.Change(left));
        return acted(bill, version, reason, outcome)
                .with(
                        amount,
                        Change.Kind.CHANGED,
                        (today, cause) -> {
                            var change = new Posting.Change(bill.amount(), amount, owed);
                            var year = AccountingYear.ofBooking(bill.year(), today);
                            ledger.book(Posting.changed(today, year, cause, billId, change));
                            if (!left.equals(Yen.ZERO)) {
                                again(bill, left, today);
                            }
                        });
    }

    /** Another slip of what is still owed, such as for one that was lost or is over its date. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional
    public ChangeResult reissue(UUID billId, long version, String reason) {
        var bill = bills.locked(billId).orElseThrow();
        var outcome = BillLifecycle.apply(bill.state(), new BillMove.Reissue());
        var owed = ledger.outstanding(billId);
        return acted(bill, version, reason, outcome)
                .with(bill.amount(), Change.Kind.REISSUED, (today, _) -> again(bill, owed, today));
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional
    public ChangeResult cancel(UUID billId, long version, String reason) {
        var bill = bills.locked(billId).orElseThrow();
        var owed = ledger.outstanding(billId);
        boolean received = !owed.equals(bill.amount());
        var outcome = BillLifecycle.apply(bill.state(), new BillMove.Cancel(received));
        return acted(bill, version, reason, outcome)
                .with(
                        bill.amount(),
                        Change.Kind.CANCELLED,
                        (today, cause) -> ledger.book(cancelled(bill, owed, today, cause)));
    }

    private static Posting cancelled(Bill bill, Yen owed, LocalDate today, String cause) {
        var year = AccountingYear.ofBooking(bill.year(), today);
        var entry =
                new Posting.Entry(LedgerAccount.REVENUE, LedgerAccount.RECEIVABLE, owed, bill.id());
        return new Posting(today, year, cause, List.of(entry));
    }

    private void again(Bill bill, Yen owed, LocalDate today) {
        var people =
                payers.payers(
                        Stream.of(bill.payerId(), bill.aboutId()).distinct().toList(),
                        "bill:" + bill.id());
        slips.again(bill, owed, slipRows.of(bill.id()).size(), today, people);
    }

    private interface Books {
        void book(LocalDate today, String cause);
    }

    private interface Act {
        ChangeResult with(Yen amount, Change.Kind kind, Books books);
    }

    /** Refuses what does not fit; else keeps who did what and why, and books it. */
    private Act acted(Bill bill, long version, String reason, Outcome outcome) {
        return (amount, kind, books) -> {
            if (bill.version() != version) {
                return new ChangeResult.Stale();
            }
            if (reason.isBlank()) {
                return new ChangeResult.NoReason();
            }
            return switch (outcome) {
                case Outcome.Refused(var why) ->
                        why == BillLifecycle.Why.RECEIVED
                                ? new ChangeResult.Received()
                                : new ChangeResult.NotFromHere();
                case Outcome.Moved _ when isFull(bill, kind) -> new ChangeResult.TooManySlips();
                case Outcome.Moved(var to) -> done(bill, to, kept(amount, kind, reason), books);
            };
        };
    }

    private boolean isFull(Bill bill, Change.Kind kind) {
        return kind != Change.Kind.CANCELLED
                && slipRows.of(bill.id()).size() > SlipBarcode.MOST_REISSUES;
    }

    private Change kept(Yen amount, Change.Kind kind, String reason) {
        return new Change(
                UtcTime.whole(clock.instant()), Acting.staff(), kind, amount, reason.strip());
    }

    private ChangeResult done(Bill bill, BillState to, Change change, Books books) {
        var id = changes.add(bill.id(), change);
        books.book(LocalDate.now(clock), "change:" + id);
        bills.moved(bill.id(), to, change.amount());
        audit.record("bill." + change.kind(), "bill", bill.id(), "billing");
        return new ChangeResult.Done();
    }
}
