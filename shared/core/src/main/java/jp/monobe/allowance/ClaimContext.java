package jp.monobe.allowance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.kernel.OpenDays;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.AllowanceEstimate;
import jp.monobe.registry.PersonRecord;

/**
 * A claim with everything the checks look at, read once.
 *
 * @param spouse the registry's spouse of the applicant, else the one she named, if found
 * @param children the registry's records of the children, by their key in the filing; who is typed
 *     and not found is absent
 * @param certifiedAs 認定番号 under which the applicant herself is certified by another case
 * @param conflicts who else is certified for one of the children
 */
record ClaimContext(
        CaseFile file,
        AllowanceClaim claim,
        AllowanceEstimate estimate,
        Optional<PersonRecord> applicant,
        Optional<PersonRecord> spouse,
        Map<String, PersonRecord> children,
        Optional<String> certifiedAs,
        List<Conflict> conflicts,
        OpenDays openDays) {

    /** A child for whom somebody else receives; {@code recipient} is empty when on no record. */
    record Conflict(PersonRecord child, Optional<PersonRecord> recipient, String number) {}

    ClaimContext {
        children = new LinkedHashMap<>(children);
        conflicts = List.copyOf(conflicts);
    }

    /** Everybody whose record was read. */
    Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        applicant.ifPresent(person -> people.add(person.personId()));
        spouse.ifPresent(person -> people.add(person.personId()));
        children.values().forEach(person -> people.add(person.personId()));
        for (var conflict : conflicts) {
            conflict.recipient().ifPresent(person -> people.add(person.personId()));
        }
        return people;
    }
}
