package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Scope;
import jp.monobe.staff.internal.OperatorRows;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Service;

/** Names of staff for histories and notices, those who left included. */
@Service
public class StaffNames {

    private final StaffRows rows;
    private final OperatorRows operators;

    StaffNames(StaffRows rows, OperatorRows operators) {
        this.rows = rows;
        this.operators = operators;
    }

    /** In the platform's scope those of the operator. Unknown ids are left out. */
    @Guarded(
            by = {STAFF, JOB},
            outsideCities = true)
    public Map<UUID, String> nameOf(Collection<UUID> staffIds) {
        return Acting.current().scope() instanceof Scope.City
                ? Map.copyOf(rows.namesOf(staffIds))
                : Map.copyOf(operators.namesOf(staffIds));
    }
}
