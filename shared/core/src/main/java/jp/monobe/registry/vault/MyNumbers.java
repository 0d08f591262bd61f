package jp.monobe.registry.vault;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.RegistryPermission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way to a 個人番号. Screens show whether there is one; revealing it is recorded. */
@Service
public class MyNumbers {

    private final NumberRows rows;
    private final AuditTrail audit;

    MyNumbers(NumberRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Guarded(by = STAFF, permission = RegistryPermission.READ)
    public boolean isKnown(UUID personId) {
        return rows.contains(personId);
    }

    /**
     * The number in clear; recorded before it is handed out.
     *
     * @param reason the act that allows it, such as {@code case:<id>}
     */
    @Guarded(by = STAFF, permission = RegistryPermission.REVEAL_NUMBERS)
    @Transactional
    public Optional<MyNumber> reveal(UUID personId, String reason) {
        audit.record("number.reveal", "person", personId, reason);
        return rows.find(personId);
    }
}
