package jp.monobe.handling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.casework.spi.OtherGrants;
import jp.monobe.casework.spi.Subject;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.Stage;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import org.springframework.stereotype.Component;

/** Reads the registry's records of a case's people, as of the claim's date. */
@Component
class ReadCase {

    private final RegistryLookup registry;
    private final List<OtherGrants> others;

    ReadCase(RegistryLookup registry, List<OtherGrants> others) {
        this.registry = registry;
        this.others = others;
    }

    HandledCase of(CaseFile file) {
        var view = file.view();
        var children = children(file, view);
        var records = records(file, children);
        return new HandledCase(
                file,
                view,
                file.applicant().flatMap(id -> registry.person(id, file.claimDate())),
                children,
                records,
                parents(file, records.values()),
                registers(file).findFirst().map(register -> register.ofApplicant(file).isPresent()),
                elsewhere(file, records.values()));
    }

    /** Of a decision its subjects; else whoever of that age the filing says something of. */
    private static List<GroupMember> children(CaseFile file, FormView view) {
        var about = file.about().orElse(null);
        var subjects = Subject.children(view, about).toList();
        return !subjects.isEmpty() || about == null
                ? subjects
                : view.form().steps().stream()
                        .flatMap(step -> step.people().stream())
                        .filter(group -> group.stages().contains(Stage.CHILD))
                        .distinct()
                        .flatMap(group -> view.people(group).stream())
                        .filter(member -> member.key().equals(about))
                        .toList();
    }

    /**
     * By the packet's own id; who was typed by name and birth date, when only one answers to it.
     */
    private Map<String, PersonRecord> records(CaseFile file, List<GroupMember> children) {
        var shown =
                registry
                        .persons(
                                children.stream()
                                        .map(child -> file.people().get(child.key()))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                file.claimDate())
                        .stream()
                        .collect(Collectors.toMap(PersonRecord::personId, Function.identity()));
        var found = new LinkedHashMap<String, PersonRecord>();
        for (var child : children) {
            var id = file.people().get(child.key());
            var record = id == null ? theOnly(child, file) : Optional.ofNullable(shown.get(id));
            record.ifPresent(it -> found.put(child.key(), it));
        }
        return found;
    }

    private Optional<PersonRecord> theOnly(GroupMember child, CaseFile file) {
        if (child.name() == null || child.birthDate() == null) {
            return Optional.empty();
        }
        var found = registry.find(child.name(), child.birthDate(), file.claimDate());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Map<UUID, Set<UUID>> parents(CaseFile file, Collection<PersonRecord> children) {
        var parents = new HashMap<UUID, Set<UUID>>();
        for (var child : children) {
            parents.put(
                    child.personId(),
                    registry.parentsOf(child.personId(), file.claimDate()).stream()
                            .map(PersonRecord::personId)
                            .collect(Collectors.toSet()));
        }
        return parents;
    }

    /** Of this benefit. */
    private Stream<OtherGrants> registers(CaseFile file) {
        return others.stream().filter(other -> other.benefit().equals(file.handling().benefit()));
    }

    private List<OtherGrants.Elsewhere> elsewhere(
            CaseFile file, Collection<PersonRecord> children) {
        var ids = children.stream().map(PersonRecord::personId).collect(Collectors.toSet());
        return registers(file).flatMap(other -> other.toOthers(ids, file).stream()).toList();
    }
}
