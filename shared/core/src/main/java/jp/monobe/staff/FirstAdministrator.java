package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.util.List;
import java.util.Set;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.internal.EnrolStaff;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Service;

/** Gives a new city its first administrator, who lets in the others. */
@Service
public class FirstAdministrator {

    private final StaffRows staff;
    private final EnrolStaff enrol;

    FirstAdministrator(StaffRows staff, EnrolStaff enrol) {
        this.staff = staff;
        this.enrol = enrol;
    }

    /**
     * Runs in the city's scope, outside a transaction.
     *
     * @return false, and nothing done, when the city has an administrator
     */
    @Guarded(by = JOB)
    public boolean ensure(String issuer, String sub, String name, String division) {
        if (staff.hasAdministrator()) {
            return false;
        }
        var roles = Set.of(Role.ADMINISTRATOR);
        enrol.all(List.of(new StaffRows.Entry(issuer, sub, name, "", division, roles)));
        return true;
    }
}
