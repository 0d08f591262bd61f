package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Kana;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.internal.Matching;
import jp.monobe.registry.internal.PersonRows;
import jp.monobe.registry.internal.SearchColumn;
import jp.monobe.registry.model.Kin;
import jp.monobe.registry.model.NameKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads people for the rooms that decide (casework, allowance). Whoever shows a result to somebody
 * records it with the reason, by default the case; {@link #search} records itself.
 */
@Service
public class RegistryLookup {

    public static final int PAGE_SIZE = 50;

    private final PersonRows people;
    private final Matching matching;
    private final AuditTrail audit;
    private final Clock clock;

    RegistryLookup(PersonRows people, Matching matching, AuditTrail audit, Clock clock) {
        this.people = people;
        this.matching = matching;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person, with her standing on a date. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<PersonRecord> person(UUID personId, LocalDate asOf) {
        return people.byIds(List.of(personId), asOf).stream().findFirst();
    }

    /** Several at once, in no order; unknown ids are left out. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> persons(Collection<UUID> personIds, LocalDate asOf) {
        return people.byIds(personIds, asOf);
    }

    /** Everybody who lived in her household on a date, herself among them, head first. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> household(UUID personId, LocalDate asOf) {
        return people.household(personId, asOf);
    }

    /** Her children (実子・養子) the registry knows, wherever they live; oldest first. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> childrenOf(UUID personId, LocalDate asOf) {
        return people.related(personId, List.of(Kin.Kind.FATHER_OF, Kin.Kind.MOTHER_OF), asOf);
    }

    /** The father and mother of a child, as far as the registry knows them. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> parentsOf(UUID personId, LocalDate asOf) {
        return people.parents(personId, asOf);
    }

    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<PersonRecord> spouseOf(UUID personId, LocalDate asOf) {
        return people.related(personId, List.of(Kin.Kind.SPOUSE_OF), asOf).stream().findFirst();
    }

    /** All whose birth date is this and whose name, 通称 or ローマ字 agrees through the variants. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> find(String name, LocalDate birthDate, LocalDate asOf) {
        return people.byIds(matching.named(name, birthDate), asOf);
    }

    /**
     * By the beginning of a name or reading, or of a 宛名番号; recorded as one row of the trail. A
     * blank text finds nobody.
     *
     * @param page from 0, {@value #PAGE_SIZE} each
     * @param reason why, such as {@code case:<id>} or {@code link-task:<id>}
     */
    @Guarded(by = STAFF, permission = RegistryPermission.READ)
    @Transactional
    public List<PersonRecord> search(String text, int page, String reason) {
        var column = columnOf(text);
        var beginning = NameKey.of(column == SearchColumn.KANA ? new Kana(text).value() : text);
        if (beginning.value().isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found = people.beginning(column, beginning.value(), page, PAGE_SIZE, today);
        var ids = found.stream().map(PersonRecord::personId).toList();
        audit.record("person.search", "person", ids, reason);
        return found;
    }

    /** The ids behind 宛名番号, for imports of other rooms; unknown numbers are left out. */
    @Guarded(by = JOB)
    public Map<String, UUID> idsOf(Collection<String> addresseeNos) {
        return people.idsOf(addresseeNos);
    }

    private static SearchColumn columnOf(String text) {
        if (NameKey.of(text).value().matches("[0-9]+")) {
            return SearchColumn.ADDRESSEE;
        }
        return Kana.isKana(text) ? SearchColumn.KANA : SearchColumn.NAME;
    }
}
