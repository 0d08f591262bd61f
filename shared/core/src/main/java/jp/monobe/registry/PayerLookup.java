package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Kana;
import jp.monobe.municipality.Guarded;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.registry.internal.LinkRows;
import jp.monobe.registry.internal.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who pays (納入義務者), for the rooms of money: no household, no income, no case. */
@Service
public class PayerLookup {

    private final PersonRows people;
    private final LinkRows links;
    private final AuditTrail audit;
    private final Clock clock;

    PayerLookup(PersonRows people, LinkRows links, AuditTrail audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By 宛名番号; unknown numbers are left out. Whom it shows is one row of the trail, and so is how
     * often nobody was there: who tries numbers is seen.
     */
    @Guarded(by = STAFF, permission = RegistryPermission.FIND_PAYER)
    @Transactional
    public List<Payer> numbered(Collection<String> addresseeNos, String reason) {
        var found = people.idsOf(addresseeNos).values();
        int missed = Math.toIntExact(addresseeNos.stream().distinct().count()) - found.size();
        if (missed > 0) {
            audit.record("payer.miss", "person", List.of(), reason + " " + missed);
        }
        return told(found, reason);
    }

    /** By id, in no order; recorded likewise. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.FIND_PAYER)
    @Transactional
    public List<Payer> payers(Collection<UUID> personIds, String reason) {
        return told(personIds, reason);
    }

    /** Whether an account is hers, by the kana of its holder (口座名義). */
    public enum Holder {
        HERS,
        ANOTHERS,
        /** The registry has no reading of her name. */
        NOT_KNOWN
    }

    /** It shows nothing but the answer. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.FIND_PAYER)
    @Transactional
    public Holder holder(UUID payerId, AccountHolderKana holder) {
        return people.byIds(List.of(payerId), LocalDate.now(clock)).stream()
                .map(PersonRecord::kana)
                .filter(Kana::isKana)
                .findFirst()
                .map(kana -> holder.mayBe(new Kana(kana)) ? Holder.HERS : Holder.ANOTHERS)
                .orElse(Holder.NOT_KNOWN);
    }

    /**
     * Where a payer's copies go.
     *
     * @param accountId that she signs in with; empty when none is hers
     * @param underProtection 支援措置 of her or of whom it is about: no letter goes there
     */
    public record Recipient(Optional<UUID> accountId, boolean underProtection) {}

    /** It shows nothing to anybody and is not on the trail. */
    @Guarded(by = JOB)
    @Transactional
    public Recipient recipient(UUID payerId, UUID aboutId) {
        var account =
                links.ofPerson(payerId)
                        .filter(link -> link.basis() != AccountLink.Basis.OUTSIDE)
                        .map(AccountLink::accountId);
        var both = Stream.of(payerId, aboutId).distinct().toList();
        boolean hidden =
                people.byIds(both, LocalDate.now(clock)).stream()
                        .anyMatch(PersonRecord::underProtection);
        return new Recipient(account, hidden);
    }

    private List<Payer> told(Collection<UUID> ids, String reason) {
        if (ids.isEmpty()) {
            return List.of();
        }
        audit.record("payer.find", "person", List.copyOf(ids), reason);
        return people.byIds(ids, LocalDate.now(clock)).stream().map(Payer::of).toList();
    }
}
