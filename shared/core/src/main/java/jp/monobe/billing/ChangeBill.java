package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.internal.BillAct;
import jp.monobe.billing.internal.BillAct.Asked;
import jp.monobe.billing.internal.BillAct.Held;
import jp.monobe.billing.internal.BillAct.Intent;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.Posting.Reassessed;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes and cancels what was assessed (調定の変更・取消). The ledger is never edited: each act books what
 * it changes, and slips that ask for too much are void. READ COMMITTED: the bill's row is held
 * first, and what was committed before it is seen.
 */
@Service
public class ChangeBill {

    /** More than any fee of a month can be. */
    public static final Yen MOST = Yen.of(99_999_999);

    private final BillAct acts;
    private final Settings settings;

    ChangeBill(BillAct acts, Settings settings) {
        this.acts = acts;
        this.settings = settings;
    }

    /**
     * Less is asked for on new slips with the old term; more is a part of its own, with a term of
     * its own.
     *
     * @param version of the bill that was looked at
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ChangeResult change(UUID billId, long version, Yen amount, String reason) {
        return acts.carryOut(
                new Asked(billId, version, reason),
                held -> {
                    if (amount.equals(held.bill().amount())
                            || amount.equals(Yen.ZERO)
                            || amount.compareTo(MOST) > 0) {
                        return new Intent.Refused(new ChangeResult.NoAmount());
                    }
                    boolean more = amount.compareTo(held.bill().amount()) > 0;
                    var left = left(held, amount);
                    var plan = more ? raised(held, left) : SlipPlan.lowered(held.awaited(), left);
                    return intent(
                            held, new BillMove.Change(left), amount, Change.Kind.CHANGED, plan);
                });
    }

    /** What came in for it is to be given back. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ChangeResult cancel(UUID billId, long version, String reason) {
        return acts.carryOut(
                new Asked(billId, version, reason),
                held ->
                        intent(
                                held,
                                new BillMove.Cancel(),
                                Yen.ZERO,
                                Change.Kind.CANCELLED,
                                SlipPlan.lowered(held.awaited(), Yen.ZERO)));
    }

    /** A cancelled bill keeps the amount it had; what is owed of it is the ledger's to say. */
    private static Intent intent(
            Held held, BillMove move, Yen amount, Change.Kind kind, SlipPlan plan) {
        var bill = held.bill();
        var kept = amount.equals(Yen.ZERO) ? bill.amount() : amount;
        Function<String, Posting> posting =
                cause ->
                        Posting.changed(
                                held.today(),
                                year(bill, amount, held.today()),
                                cause,
                                new Reassessed(bill.id(), bill.amount(), amount),
                                held.balance());
        return BillLifecycle.apply(bill.state(), move)
                .<Intent>map(to -> new Intent.Do(kind, to, kept, posting, plan))
                .orElseGet(() -> new Intent.Refused(new ChangeResult.NotFromHere()));
    }

    private static FiscalYear year(Bill bill, Yen to, LocalDate today) {
        return to.compareTo(bill.amount()) > 0
                ? AccountingYear.ofNotice(bill.year(), today)
                : AccountingYear.ofBooking(bill.year(), today);
    }

    private static Yen left(Held held, Yen amount) {
        Balance balance = held.balance();
        long left =
                balance.owed().amount()
                        - balance.over().amount()
                        + amount.amount()
                        - held.bill().amount().amount();
        return Yen.of(Math.max(0, left));
    }

    private SlipPlan raised(Held held, Yen left) {
        long asked = held.awaited().stream().mapToLong(it -> it.amount().amount()).sum();
        if (left.amount() <= asked) {
            return SlipPlan.lowered(held.awaited(), left);
        }
        var city = settings.of(Acting.city());
        int days = city.at(SettingKey.BILLING, held.today()).noticeDays();
        var due = settings.openDays(Acting.city()).onOrAfter(held.today().plusDays(days));
        var part = new SlipPlan.Part(held.nextPart(), Yen.of(left.amount() - asked), due);
        return new SlipPlan(List.of(), List.of(part));
    }
}
