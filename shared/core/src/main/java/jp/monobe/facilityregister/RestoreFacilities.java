package jp.monobe.facilityregister;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import jp.monobe.facilityregister.internal.ChangeRegister;
import jp.monobe.facilityregister.internal.RevisionRows;
import jp.monobe.facilityregister.model.FacilityChange;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an earlier revision in force again (元に戻す); what came between stays in the history. */
@Service
public class RestoreFacilities {

    private final RevisionRows revisions;
    private final ChangeRegister change;

    RestoreFacilities(RevisionRows revisions, ChangeRegister change) {
        this.revisions = revisions;
        this.change = change;
    }

    /** What would change against what is in force; empty for an unknown revision. */
    @Guarded(by = STAFF, permission = FacilityPermission.EDIT)
    @Transactional(readOnly = true)
    public List<FacilityChange> preview(long number) {
        var now = revisions.newest().facilities();
        return revisions
                .find(number)
                .map(earlier -> FacilityChange.between(now, earlier.facilities()))
                .orElse(List.of());
    }

    /**
     * @param base the revision in force when it was asked for
     */
    @Guarded(by = STAFF, permission = FacilityPermission.EDIT)
    @Transactional
    public RestoreResult restore(long number, long base) {
        var earlier = revisions.find(number);
        if (earlier.isEmpty()) {
            return new RestoreResult.NoSuchRevision();
        }
        if (revisions.newest().number() != base) {
            return new RestoreResult.ChangedMeanwhile();
        }
        return new RestoreResult.Restored(
                change.to(
                        base, earlier.get().facilities(), Cause.RESTORED, String.valueOf(number)));
    }
}
