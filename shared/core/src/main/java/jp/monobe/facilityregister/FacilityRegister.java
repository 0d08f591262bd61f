package jp.monobe.facilityregister;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import jp.monobe.facility.Charsets;
import jp.monobe.facility.ShippedFacilities;
import jp.monobe.facility.WriteFacilities;
import jp.monobe.facility.WriteFacilities.Written;
import jp.monobe.facility.model.Edition;
import jp.monobe.facilityregister.internal.ChangeRegister;
import jp.monobe.facilityregister.internal.RevisionRows;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of facilities to read (施設台帳): what is in force, how it came about, as a file. */
@Service
public class FacilityRegister {

    private static final int MOST_HISTORY = 50;

    private final RevisionRows revisions;
    private final ChangeRegister change;

    FacilityRegister(RevisionRows revisions, ChangeRegister change) {
        this.revisions = revisions;
        this.change = change;
    }

    @Guarded(by = STAFF, permission = FacilityPermission.READ)
    public Revision newest() {
        return revisions.newest();
    }

    /** The newest first. */
    @Guarded(by = STAFF, permission = FacilityPermission.READ)
    public List<Revision.Entry> history() {
        return revisions.history(MOST_HISTORY);
    }

    @Guarded(by = STAFF, permission = FacilityPermission.READ)
    public Written file(Edition edition, Charsets charset) {
        return WriteFacilities.write(revisions.newest().facilities(), edition, charset);
    }

    /**
     * Begins a city's register with what is shipped of it; changes nothing later.
     *
     * @return how many facilities; 0 when it had begun already or nothing is shipped
     */
    @Guarded(by = JOB)
    @Transactional
    public int begin() {
        var shipped = ShippedFacilities.of(Acting.city());
        if (shipped.isEmpty() || revisions.newest().number() > 0) {
            return 0;
        }
        change.to(0, shipped, Cause.SHIPPED, "");
        return shipped.size();
    }
}
