package jp.monobe.publishing;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.model.Due;
import jp.monobe.publishing.model.RevisionState;

/**
 * An entry as lists show it.
 *
 * @param name as the public reads it; of a new entry as its draft has it
 * @param status what it says of itself; empty while it is not filled in
 * @param isShown whether the public sees it today
 * @param open the state of the revision that is being worked on
 * @param begins when a published revision will take the place of what is shown
 * @param until its last day
 * @param checked the day of the office's last check
 * @param nextCheck by when it should be checked again; empty while it never was
 * @param broken how many of its sources are dead links
 * @param hasUpdate whether a newer text came with the product, not taken and not put aside
 */
public record CatalogueRow(
        String id,
        String name,
        String group,
        Optional<Status> status,
        boolean isShown,
        Optional<RevisionState.Code> open,
        Optional<LocalDate> begins,
        Optional<LocalDate> until,
        Optional<LocalDate> checked,
        Optional<LocalDate> nextCheck,
        Optional<Due> due,
        int broken,
        boolean hasUpdate) {}
