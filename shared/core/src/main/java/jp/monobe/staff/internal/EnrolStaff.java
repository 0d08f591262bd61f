package jp.monobe.staff.internal;

import java.util.List;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enrols members of staff: first their sign-in with the platform, then their roles in the city. Two
 * databases, so two transactions; a sign-in without a role lets nobody in, and enrolling again
 * heals it.
 */
@Component
public class EnrolStaff {

    private final SignInRows signIns;
    private final StaffRows staff;
    private final Ids ids;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    EnrolStaff(
            SignInRows signIns,
            StaffRows staff,
            Ids ids,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.signIns = signIns;
        this.staff = staff;
        this.ids = ids;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the city's scope, outside a transaction. */
    public void all(List<StaffRows.Entry> entries) {
        var city = Acting.city();
        Acting.as(Acting.current().actor(), new Scope.Platform())
                .run(() ->
                        transaction.executeWithoutResult(_ ->
                                entries.forEach(
                                        each -> signIns.put(each.issuer(), each.sub(), city))));
        transaction.executeWithoutResult(_ -> {
            var members = entries.stream().map(each -> staff.put(ids.next(), each)).toList();
            audit.record("staff.enrolled", "staff", members, "import");
        });
    }
}
