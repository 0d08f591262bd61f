package jp.monobe.staff.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enrols members of staff: first their sign-in with the platform, then their roles in the city,
 * then what they are for the operator. Two databases, so several transactions; a sign-in without a
 * role lets nobody in, and enrolling again heals it.
 */
@Component
public class EnrolStaff {

    private final SignInRows signIns;
    private final StaffRows staff;
    private final OperatorRows operators;
    private final Ids ids;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    EnrolStaff(
            SignInRows signIns,
            StaffRows staff,
            OperatorRows operators,
            Ids ids,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.signIns = signIns;
        this.staff = staff;
        this.operators = operators;
        this.ids = ids;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the city's scope, outside a transaction. */
    public void all(List<StaffRows.Entry> entries) {
        var city = Acting.city();
        inPlatform(() -> entries.forEach(each -> signIns.put(each.issuer(), each.sub(), city)));
        var members = new LinkedHashMap<UUID, StaffRows.Entry>();
        transaction.executeWithoutResult(_ -> {
            entries.forEach(each -> members.put(staff.put(ids.next(), each), each));
            audit.record("staff.enrolled", "staff", members.keySet(), "import");
        });
        inPlatform(() -> members.forEach((id, each) -> operators.put(id, city, each)));
    }

    private void inPlatform(Runnable work) {
        Acting.as(Acting.current().actor(), new Scope.Platform())
                .run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
