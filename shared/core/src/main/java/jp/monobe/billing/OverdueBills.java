package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.OverdueRows;
import jp.monobe.billing.internal.ShownBills;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was not paid in time (滞納), for the room that asks for it. */
@Service
public class OverdueBills {

    private final OverdueRows overdue;
    private final BillRows bills;
    private final ShownBills shown;

    OverdueBills(OverdueRows overdue, BillRows bills, ShownBills shown) {
        this.overdue = overdue;
        this.bills = bills;
        this.shown = shown;
    }

    /** All that was due before a day, what is due first standing first; it names nobody. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Overdue> before(LocalDate day) {
        return overdue.before(day);
    }

    /** The same of these bills, held until the transaction ends: nobody pays meanwhile. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Overdue> held(Collection<UUID> bills, LocalDate day) {
        MoneyIsolation.check();
        return overdue.held(bills, day);
    }

    /** By ids, with who pays them, in no order. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<BillRow> rows(Collection<UUID> ids, String reason) {
        return shown.rows(bills.all(ids), reason);
    }
}
