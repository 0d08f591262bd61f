package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/**
 * Reads people for the rooms that decide (casework, allowance). Whoever shows a result to somebody
 * records it with the reason, by default the case; {@link #search} records itself.
 */
@Service
public class RegistryLookup {

    RegistryLookup() {}

    /** The person, with her standing on a date. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<PersonRecord> person(UUID personId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who lived in her household on a date, herself among them, head first. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> household(UUID personId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Her children (実子・養子) the registry knows, wherever they live; oldest first. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> childrenOf(UUID personId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The father and mother of a child, as far as the registry knows them. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> parentsOf(UUID personId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<PersonRecord> spouseOf(UUID personId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** All whose birth date is this and whose name, 通称 or ローマ字 agrees through the variants. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public List<PersonRecord> find(String name, LocalDate birthDate, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /**
     * By the beginning of a name or reading, or a whole 宛名番号; recorded as one row of the trail.
     *
     * @param page from 0, {@value #PAGE_SIZE} each
     * @param reason why, such as {@code case:<id>} or {@code link-task:<id>}
     */
    @Guarded(by = STAFF, permission = RegistryPermission.READ)
    public List<PersonRecord> search(String text, int page, String reason) {
        throw new UnsupportedOperationException();
    }

    public static final int PAGE_SIZE = 50;

    /** The ids behind 宛名番号, for imports of other rooms; unknown numbers are left out. */
    @Guarded(by = JOB)
    public Map<String, UUID> idsOf(Collection<String> addresseeNos) {
        throw new UnsupportedOperationException();
    }
}
