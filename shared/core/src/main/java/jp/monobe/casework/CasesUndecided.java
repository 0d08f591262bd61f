package jp.monobe.casework;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.casework.internal.UndecidedRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases handed in and not decided yet (未処理の申出), for a room that must not act on what somebody is
 * about to change. Names nobody; a receipt number leads to the case.
 */
@Service
public class CasesUndecided {

    private final UndecidedRows rows;

    CasesUndecided(UndecidedRows rows) {
        this.rows = rows;
    }

    /** By these people's ids, their receipt numbers, the oldest first; also what was sent back. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Map<UUID, List<String>> of(Collection<UUID> people, Set<String> procedures) {
        return people.isEmpty() ? Map.of() : rows.of(people, procedures);
    }

    /** Of whom nobody knows yet who she is in the registry. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<String> ofNobodyKnown(Set<String> procedures) {
        return rows.ofNobodyKnown(procedures);
    }
}
