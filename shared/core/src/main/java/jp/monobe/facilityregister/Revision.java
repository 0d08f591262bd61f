package jp.monobe.facilityregister;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.facility.model.Facility;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the register (版): the whole list.
 *
 * @param number counts up from 1; 0 while there is none
 */
public record Revision(long number, List<Facility> facilities) {

    public Revision {
        facilities = List.copyOf(facilities);
    }

    /**
     * A revision in the history.
     *
     * @param staffId who made it; null for what was shipped
     * @param remark such as the file's name or the facility's
     * @param count facilities in it
     */
    public record Entry(
            long number,
            Instant at,
            @Nullable UUID staffId,
            Cause cause,
            String remark,
            int count) {}
}
