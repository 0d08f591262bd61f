package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Service;

/** The staff of the city with their roles (職員の一覧), for the administrator. */
@Service
public class StaffList {

    private final StaffRows rows;

    StaffList(StaffRows rows) {
        this.rows = rows;
    }

    /** Everybody who has not left, by division and reading. */
    @Guarded(by = STAFF, permission = Permission.STAFF_MANAGE)
    public List<StaffMember> all() {
        return rows.all();
    }
}
