package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.internal.BillAct.Asked;
import jp.monobe.billing.internal.BillAct.Held;
import jp.monobe.billing.internal.BillAct.Intent;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.Posting.Reassessed;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** Bills of late charges: of the class and the payer of what was paid late. */
@Component
public class ChargeBills {

    private final BillRows bills;
    private final Ledger ledger;
    private final Slips slips;
    private final BillAct acts;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;

    ChargeBills(
            BillRows bills,
            Ledger ledger,
            Slips slips,
            BillAct acts,
            AuditTrail audit,
            Settings settings,
            Clock clock,
            Ids ids) {
        this.bills = bills;
        this.ledger = ledger;
        this.slips = slips;
        this.acts = acts;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    public UUID assess(UUID principal, Yen amount) {
        var bill = charge(bills.locked(principal).orElseThrow(), amount, LocalDate.now(clock));
        bills.add(List.of(bill));
        ledger.book(Posting.assessed(bill.assessedOn(), bill.year(), bill.id(), bill.amount()));
        slips.first(List.of(bill));
        audit.record("bill.assess", "bill", List.of(bill.id()), "bill:" + principal);
        return bill.id();
    }

    private Bill charge(Bill of, Yen amount, LocalDate on) {
        var city = settings.of(Acting.city());
        int days = city.at(SettingKey.BILLING, on).noticeDays();
        var kind = of.feeKind() + Bill.LATE;
        var word = of.claimClass().lateCharge().name();
        return new Bill(
                ids.next(),
                kind,
                BillWords.of("billing.charge.title." + word, of.title()),
                of.claimClass(),
                basis(of.claimClass()),
                BillWords.of("billing.charge.item." + word),
                of.payerId(),
                of.aboutId(),
                of.month(),
                bills.nextSupplement(kind, of),
                1,
                amount,
                FiscalYear.of(on),
                settings.openDays(Acting.city()).onOrAfter(on.plusDays(days)),
                of.remedy(),
                of.limitationYears(),
                on,
                Acting.staff(),
                BillState.OPEN,
                0);
    }

    @LegalBasis("地方自治法231条の3第2項、民法419条1項")
    private static String basis(ClaimClass claimClass) {
        return switch (claimClass.lateCharge()) {
            case ENTAIKIN -> "地方自治法231条の3第2項、市の条例(見本)";
            case DAMAGES -> "民法419条1項";
        };
    }

    public boolean waive(UUID charge, String reason) {
        var bill = bills.locked(charge).orElseThrow();
        var result =
                acts.carryOut(new Asked(charge, bill.version(), reason), ChargeBills::cancelled);
        return result instanceof ChangeResult.Done;
    }

    private static Intent cancelled(Held held) {
        var bill = held.bill();
        if (!held.balance().owed().equals(bill.amount())) {
            return new Intent.Refused(new ChangeResult.NotFromHere());
        }
        var year = AccountingYear.ofBooking(bill.year(), held.today());
        return BillLifecycle.apply(bill.state(), new BillMove.Cancel())
                .<Intent>map(to ->
                        new Intent.Do(
                                Change.Kind.CANCELLED,
                                to,
                                bill.amount(),
                                cause ->
                                        Posting.changed(
                                                held.today(),
                                                year,
                                                cause,
                                                new Reassessed(bill.id(), bill.amount(), Yen.ZERO),
                                                held.balance()),
                                SlipPlan.lowered(held.awaited(), Yen.ZERO)))
                .orElseGet(() -> new Intent.Refused(new ChangeResult.NotFromHere()));
    }
}
