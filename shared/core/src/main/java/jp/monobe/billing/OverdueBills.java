package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.OverdueRows;
import jp.monobe.billing.internal.ShownBills;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was not paid in time (滞納), for the room that asks for it. */
@Service
public class OverdueBills {

    /** Bills read at once. */
    private static final int LOT = 500;

    private final OverdueRows overdue;
    private final BillRows bills;
    private final ShownBills shown;

    OverdueBills(OverdueRows overdue, BillRows bills, ShownBills shown) {
        this.overdue = overdue;
        this.bills = bills;
        this.shown = shown;
    }

    /** How many bills of each class are late before a day, and with how much. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Map<ClaimClass, LateSum> sums(LocalDate day) {
        return overdue.sums(day);
    }

    /** Of some bills, what is due first standing first; it names nobody. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Overdue> page(LocalDate day, Optional<ClaimClass> only, int most, int skip) {
        return overdue.page(day, only, most, skip);
    }

    /** All that was due before a day, some bills at a time and each bill whole. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void each(LocalDate day, Consumer<List<Overdue>> take) {
        overdue.each(day, LOT, take);
    }

    /** Of these bills alone, what is due first standing first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Overdue> of(Collection<UUID> bills, LocalDate day) {
        return overdue.of(List.copyOf(bills), day);
    }

    /** Of what one payer owes alone. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Overdue> ofPayer(UUID payer, LocalDate day) {
        return overdue.of(bills.openOf(payer), day);
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
