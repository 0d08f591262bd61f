package jp.monobe.facilityregister;

import java.util.List;
import jp.monobe.facility.FacilityFile;
import jp.monobe.facilityregister.model.FacilityChange;

/** What came of a file of facilities. */
public sealed interface ImportResult {

    /**
     * What would change; nothing has.
     *
     * @param base the revision it was compared with
     * @param kept facilities that stay as they are
     */
    record Preview(long base, FacilityFile.Read file, List<FacilityChange> changes, int kept)
            implements ImportResult {

        public Preview {
            changes = List.copyOf(changes);
        }
    }

    /** It was taken. */
    record Taken(long revision, List<FacilityChange> changes) implements ImportResult {

        public Taken {
            changes = List.copyOf(changes);
        }
    }

    /** Not a file of facilities. */
    record NoTable(FacilityFile.NoTable reason) implements ImportResult {}

    /** Some cells are wrong; nothing was taken. */
    record Wrong(FacilityFile.Wrong problems) implements ImportResult {}

    /** The register changed after the preview, which therefore no longer says what would happen. */
    record ChangedMeanwhile() implements ImportResult {}
}
