package jp.monobe.facilityregister;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.function.Function;
import jp.monobe.facility.FacilityFile;
import jp.monobe.facility.ReadFacilities;
import jp.monobe.facility.model.Facility;
import jp.monobe.facilityregister.internal.ChangeRegister;
import jp.monobe.facilityregister.internal.RevisionRows;
import jp.monobe.facilityregister.model.FacilityChange;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.reference.Localities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a file of facilities: all of it or nothing. The file says which facilities there are;
 * of each it replaces what it has columns for. First a preview, then the same file is taken.
 */
@Service
public class ImportFacilities {

    private final RevisionRows revisions;
    private final ChangeRegister change;

    ImportFacilities(RevisionRows revisions, ChangeRegister change) {
        this.revisions = revisions;
        this.change = change;
    }

    @Guarded(by = STAFF, permission = FacilityPermission.EDIT)
    @Transactional(readOnly = true)
    public ImportResult preview(byte[] file) {
        return read(file, this::preview);
    }

    /**
     * @param base the revision the preview was made of
     * @param name the file's, for the history
     */
    @Guarded(by = STAFF, permission = FacilityPermission.EDIT)
    @Transactional
    public ImportResult take(byte[] file, long base, String name) {
        return read(file, read -> take(read, base, name));
    }

    private static ImportResult read(byte[] file, Function<FacilityFile.Read, ImportResult> then) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow();
        return switch (new ReadFacilities(city).read(file)) {
            case FacilityFile.NoTable reason -> new ImportResult.NoTable(reason);
            case FacilityFile.Wrong problems -> new ImportResult.Wrong(problems);
            case FacilityFile.Read read -> then.apply(read);
        };
    }

    private ImportResult preview(FacilityFile.Read read) {
        var current = revisions.newest();
        var changes = FacilityChange.between(current.facilities(), merged(current, read));
        long touched =
                changes.stream().filter(one -> !(one instanceof FacilityChange.Removed)).count();
        int kept = read.facilities().size() - (int) touched;
        return new ImportResult.Preview(current.number(), read, changes, kept);
    }

    private ImportResult take(FacilityFile.Read read, long base, String name) {
        var current = revisions.newest();
        if (current.number() != base) {
            return new ImportResult.ChangedMeanwhile();
        }
        var facilities = merged(current, read);
        var changes = FacilityChange.between(current.facilities(), facilities);
        long number = changes.isEmpty() ? base : change.to(base, facilities, Cause.IMPORTED, name);
        return new ImportResult.Taken(number, changes);
    }

    private static List<Facility> merged(Revision current, FacilityFile.Read read) {
        return FacilityChange.merged(current.facilities(), read.facilities(), read.columns());
    }
}
