package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.internal.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who pays (納入義務者), for the rooms of money: no household, no income, no case. */
@Service
public class PayerLookup {

    private final PersonRows people;
    private final AuditTrail audit;
    private final Clock clock;

    PayerLookup(PersonRows people, AuditTrail audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** By 宛名番号; unknown numbers are left out. Whom it shows is one row of the trail. */
    @Guarded(by = STAFF, permission = RegistryPermission.FIND_PAYER)
    @Transactional
    public List<Payer> numbered(Collection<String> addresseeNos, String reason) {
        return told(people.idsOf(addresseeNos).values(), reason);
    }

    /** By id, in no order; recorded likewise. */
    @Guarded(by = STAFF, permission = RegistryPermission.FIND_PAYER)
    @Transactional
    public List<Payer> payers(Collection<UUID> personIds, String reason) {
        return told(personIds, reason);
    }

    private List<Payer> told(Collection<UUID> ids, String reason) {
        if (ids.isEmpty()) {
            return List.of();
        }
        audit.record("payer.find", "person", List.copyOf(ids), reason);
        return people.byIds(ids, LocalDate.now(clock)).stream().map(Payer::of).toList();
    }
}
