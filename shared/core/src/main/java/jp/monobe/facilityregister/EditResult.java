package jp.monobe.facilityregister;

import java.util.Map;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import org.jspecify.annotations.Nullable;

/** What came of editing one facility. */
public sealed interface EditResult {

    /** It is kept, and on its way to the public pages. */
    record Saved(Facility facility, long revision) implements EditResult {}

    /** Nothing was different. */
    record Unchanged() implements EditResult {}

    /** Keys of sentences by column. */
    record Wrong(Map<FacilityColumn, String> problems) implements EditResult {}

    /**
     * Somebody else changed it meanwhile.
     *
     * @param now as it is; null if it was removed
     */
    record ChangedMeanwhile(@Nullable Facility now) implements EditResult {}
}
