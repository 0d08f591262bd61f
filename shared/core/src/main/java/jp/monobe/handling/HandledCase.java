package jp.monobe.handling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.casework.spi.OtherGrants.Elsewhere;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.registry.PersonRecord;

/**
 * A case with what its checks look at, read once.
 *
 * @param children whom it is about; empty when it is about the applicant alone
 * @param records the registry's records of the children, by their key in the filing; who is typed
 *     and not found is absent
 * @param parents of each child on record, by the child's id
 * @param held whether the applicant has the benefit already; empty where no register says so
 * @param elsewhere what is granted to others for one of the children, otherwise than by a case
 */
record HandledCase(
        CaseFile file,
        FormView view,
        Optional<PersonRecord> applicant,
        List<GroupMember> children,
        Map<String, PersonRecord> records,
        Map<UUID, Set<UUID>> parents,
        Optional<Boolean> held,
        List<Elsewhere> elsewhere) {

    HandledCase {
        children = List.copyOf(children);
        records = new LinkedHashMap<>(records);
        parents = Map.copyOf(parents);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Everybody whose record was read. */
    Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        applicant.ifPresent(person -> people.add(person.personId()));
        records.values().forEach(person -> people.add(person.personId()));
        parents.values().forEach(people::addAll);
        return people;
    }
}
