package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.UUID;
import jp.monobe.billing.internal.ChargeBills;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses what a late payment costs (延滞金・遅延損害金の調定), for the room that computes it, in that one's
 * transaction: a bill of its own with a slip of its own.
 */
@Service
@LegalBasis("地方自治法231条、231条の3第2項")
public class AssessCharge {

    private final ChargeBills charges;

    AssessCharge(ChargeBills charges) {
        this.charges = charges;
    }

    /**
     * Throws when there is no such bill.
     *
     * @param principal what was paid late
     * @return the bill that asks for it
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID assess(UUID principal, Yen amount) {
        MoneyIsolation.check();
        return charges.assess(principal, amount);
    }

    /**
     * 減免の決定: it is not asked for any more.
     *
     * @return false when something of it was paid, or it is not open
     */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean waive(UUID charge, String reason) {
        MoneyIsolation.check();
        return charges.waive(charge, reason);
    }
}
