package jp.monobe.allowance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.kernel.OpenDays;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.AllowanceEstimate;
import jp.monobe.registry.PersonRecord;

/**
 * A claim with everything the checks look at, read once.
 *
 * @param children the registry's records of the children, by their key in the filing; who is typed
 *     and not found is absent
 */
record ClaimContext(
        CaseFile file,
        AllowanceClaim claim,
        AllowanceEstimate estimate,
        Optional<PersonRecord> applicant,
        Optional<PersonRecord> spouse,
        Map<String, PersonRecord> children,
        OpenDays openDays) {

    ClaimContext {
        children = new LinkedHashMap<>(children);
    }

    List<UUID> childIds() {
        return children.values().stream().map(PersonRecord::personId).toList();
    }
}
