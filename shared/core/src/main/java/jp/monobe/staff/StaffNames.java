package jp.monobe.staff;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Service;

/** Names of staff for histories and notices, those who left included. */
@Service
public class StaffNames {

    private final StaffRows rows;

    StaffNames(StaffRows rows) {
        this.rows = rows;
    }

    /** Unknown ids are left out. */
    @Guarded(by = {STAFF, JOB})
    public Map<UUID, String> nameOf(Collection<UUID> staffIds) {
        return Map.copyOf(rows.namesOf(staffIds));
    }
}
