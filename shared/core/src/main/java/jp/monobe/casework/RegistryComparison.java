package jp.monobe.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import org.springframework.stereotype.Component;

/** Lays the people of a filing beside the registry's records on the claim's date. */
@Component
class RegistryComparison {

    private final RegistryLookup registry;

    RegistryComparison(RegistryLookup registry) {
        this.registry = registry;
    }

    /**
     * @param people everybody whose record was read for it
     */
    record Compared(List<Comparison> comparisons, Set<UUID> people) {}

    /**
     * @param named people the filing names besides those who were shown
     */
    Compared of(CaseFile file, List<TypedPerson> named) {
        var read = new LinkedHashSet<UUID>();
        var known = known(file);
        read.addAll(known.keySet());
        var result = new ArrayList<Comparison>();
        result.add(ComparedRows.applicant(file, file.applicant().map(known::get)));
        for (var person : file.shown().household()) {
            result.add(ComparedRows.shown(person, record(file, person, known)));
        }
        for (var person : named) {
            var found = find(person, file.claimDate());
            found.forEach(each -> read.add(each.personId()));
            result.add(
                    ComparedRows.typed(
                            person,
                            found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty()));
        }
        return new Compared(List.copyOf(result), read);
    }

    /** All that the packet showed, and the applicant, in one statement. */
    private Map<UUID, PersonRecord> known(CaseFile file) {
        var ids = new LinkedHashSet<>(file.people().values());
        file.applicant().ifPresent(ids::add);
        return registry.persons(ids, file.claimDate()).stream()
                .collect(Collectors.toMap(PersonRecord::personId, Function.identity()));
    }

    private static Optional<PersonRecord> record(
            CaseFile file, KnownPerson person, Map<UUID, PersonRecord> known) {
        return Optional.ofNullable(file.people().get(person.key())).map(known::get);
    }

    /** Who was typed by hand is looked for by name and birth date; one hit is a hint, no link. */
    private List<PersonRecord> find(TypedPerson person, LocalDate on) {
        return person.name() == null || person.birthDate() == null
                ? List.of()
                : registry.find(person.name(), person.birthDate(), on);
    }
}
