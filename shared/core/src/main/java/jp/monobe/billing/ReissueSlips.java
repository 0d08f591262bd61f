package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.internal.BillAct;
import jp.monobe.billing.internal.BillAct.Asked;
import jp.monobe.billing.internal.BillAct.Held;
import jp.monobe.billing.internal.BillAct.Intent;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Settings;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Other slips for what is owed (再発行・分割納付): the same amount, on papers of their own. */
@Service
public class ReissueSlips {

    /** ASSUMED: two years of months; a city's rules say how long instalments may go on. */
    public static final int MOST_PARTS = 24;

    private final BillAct acts;
    private final Settings settings;

    ReissueSlips(BillAct acts, Settings settings) {
        this.acts = acts;
        this.settings = settings;
    }

    /**
     * Another in the place of one that nobody paid, such as for one that was lost or is over its
     * date.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ChangeResult reissue(UUID billId, UUID slipId, long version, String reason) {
        return acts.carryOut(
                new Asked(billId, version, reason),
                held ->
                        awaited(held, slipId)
                                .map(slip ->
                                        intent(
                                                held,
                                                Change.Kind.REISSUED,
                                                SlipPlan.again(slip, held.balance().owed())))
                                .orElseGet(
                                        () -> new Intent.Refused(new ChangeResult.NoSuchSlip())));
    }

    /**
     * All that is owed in parts, a month apart; in one part when the papers no longer fit it.
     *
     * @param firstDue 納期限 of the first, not before today
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ChangeResult split(
            UUID billId, int parts, LocalDate firstDue, long version, String reason) {
        return acts.carryOut(
                new Asked(billId, version, reason),
                held ->
                        plan(held, parts, firstDue)
                                .map(it -> intent(held, Change.Kind.SPLIT, it))
                                .orElseGet(
                                        () -> new Intent.Refused(new ChangeResult.NoSuchParts())));
    }

    /**
     * What {@link #split} would ask for now, in order; empty when it would not. Nothing is done.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED, readOnly = true)
    public List<SlipPlan.Part> preview(UUID billId, int parts, LocalDate firstDue) {
        return acts.look(billId)
                .filter(held -> held.bill().state() == BillState.OPEN)
                .flatMap(held -> plan(held, parts, firstDue))
                .map(SlipPlan::anew)
                .orElseGet(List::of);
    }

    private Optional<SlipPlan> plan(Held held, int parts, LocalDate firstDue) {
        var owed = held.balance().owed();
        boolean fits =
                parts >= 1
                        && parts <= MOST_PARTS
                        && (parts == 1 || owed.amount() >= parts * 100L)
                        && !firstDue.isBefore(held.today())
                        && firstDue.isBefore(held.today().plusYears(1));
        return fits
                ? Optional.of(
                        SlipPlan.split(
                                held.awaited(),
                                owed,
                                parts,
                                held.nextPart(),
                                firstDue,
                                settings.openDays(Acting.city())))
                : Optional.empty();
    }

    private static Optional<SlipPlan.Awaited> awaited(Held held, UUID slip) {
        return held.awaited().stream().filter(it -> it.id().equals(slip)).findFirst();
    }

    private static Intent intent(Held held, Change.Kind kind, SlipPlan plan) {
        var bill = held.bill();
        return BillLifecycle.apply(bill.state(), new BillMove.Reissue())
                .<Intent>map(to -> new Intent.Do(kind, to, bill.amount(), null, plan))
                .orElseGet(() -> new Intent.Refused(new ChangeResult.NotFromHere()));
    }
}
