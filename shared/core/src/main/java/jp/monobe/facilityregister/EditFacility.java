package jp.monobe.facilityregister;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.facility.CheckFacility;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facilityregister.internal.ChangeRegister;
import jp.monobe.facilityregister.internal.RevisionRows;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.reference.Localities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one facility of the register. Two people at different facilities do not disturb each
 * other; at the same one, the later is told.
 */
@Service
public class EditFacility {

    private final RevisionRows revisions;
    private final ChangeRegister change;

    EditFacility(RevisionRows revisions, ChangeRegister change) {
        this.revisions = revisions;
        this.change = change;
    }

    /**
     * @param before as the form showed it; null for a new one
     * @param cells what was typed; columns left out stay as they were
     */
    @Guarded(by = STAFF, permission = FacilityPermission.EDIT)
    @Transactional
    public EditResult save(@Nullable Facility before, Map<FacilityColumn, String> cells) {
        var all = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        if (before != null) {
            all.putAll(before.cells());
        }
        all.putAll(cells);
        var city = Localities.japan().locality(Acting.city()).orElseThrow();
        return switch (new CheckFacility(city).check(all)) {
            case CheckFacility.Checked.Wrong(var problems) -> new EditResult.Wrong(problems);
            case CheckFacility.Checked.Right(var facility) -> save(before, facility);
        };
    }

    private EditResult save(@Nullable Facility before, Facility facility) {
        var current = revisions.newest();
        var now = find(current, before == null ? facility : before);
        if (before == null && now.isPresent()) {
            return new EditResult.Wrong(Map.of(FacilityColumn.ID, "facility.bad.twice"));
        }
        if (!Objects.equals(now.orElse(null), before)) {
            return new EditResult.ChangedMeanwhile(now.orElse(null));
        }
        if (facility.equals(before)) {
            return new EditResult.Unchanged();
        }
        var others = new ArrayList<>(current.facilities());
        if (before == null) {
            others.add(facility);
        } else if (!before.key().equals(facility.key())) {
            return new EditResult.Wrong(Map.of(FacilityColumn.ID, "facility.bad.id-fixed"));
        } else {
            others.replaceAll(one -> one.key().equals(facility.key()) ? facility : one);
        }
        return kept(current, others, facility);
    }

    /** Taken off the list; an earlier revision still has it. */
    @Guarded(by = STAFF, permission = FacilityPermission.EDIT)
    @Transactional
    public EditResult remove(Facility before) {
        var current = revisions.newest();
        var now = find(current, before);
        if (!now.equals(Optional.of(before))) {
            return new EditResult.ChangedMeanwhile(now.orElse(null));
        }
        var others = current.facilities().stream().filter(one -> !one.equals(before)).toList();
        return kept(current, others, before);
    }

    private EditResult kept(Revision current, List<Facility> facilities, Facility about) {
        long number = change.to(current.number(), facilities, Cause.EDITED, about.name());
        return new EditResult.Saved(about, number);
    }

    private static Optional<Facility> find(Revision revision, Facility like) {
        return revision.facilities().stream()
                .filter(facility -> facility.key().equals(like.key()))
                .findFirst();
    }
}
