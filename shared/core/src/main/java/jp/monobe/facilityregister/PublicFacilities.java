package jp.monobe.facilityregister;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.util.Optional;
import jp.monobe.facilityregister.internal.RevisionRows;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** What the bridge carries out of the register: the list in force, whole. */
@Service
public class PublicFacilities {

    private final RevisionRows revisions;

    PublicFacilities(RevisionRows revisions) {
        this.revisions = revisions;
    }

    /** As {@link jp.monobe.facility.FacilitiesJson} writes it; empty while there is no revision. */
    @Guarded(by = JOB)
    public Optional<String> body() {
        return revisions.newestBody();
    }
}
