package jp.monobe.deduction;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.deduction.internal.ConsentRows;
import jp.monobe.deduction.model.Consent;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What recipients applied for (21条の申出). It follows from the decided filing by itself; here a clerk
 * sees it, and enters or ends what came otherwise.
 */
@Service
public class DeductionConsents {

    private final ConsentRows rows;
    private final PayerLookup payers;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    DeductionConsents(
            ConsentRows rows,
            PayerLookup payers,
            Settings settings,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.rows = rows;
        this.payers = payers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Of somebody, the newest first. */
    public record Hers(Payer payer, List<Consent> consents) {
        public Hers {
            consents = List.copyOf(consents);
        }
    }

    /**
     * As she applied on paper.
     *
     * @param from first day of payments it holds for
     * @param most of one payment; null when all
     */
    public record Paper(
            String addresseeNo,
            Set<String> fees,
            LocalDate appliedOn,
            LocalDate from,
            @Nullable Yen most) {
        public Paper {
            fees = Set.copyOf(fees);
        }
    }

    /** What came of entering one. */
    public enum Entered {
        DONE,
        NO_SUCH_PERSON,
        /** None is chosen, or not one that the city's setting names. */
        NO_SUCH_FEE,
        /** Applied for on a day to come, or it is to hold before. */
        WRONG_DAY,
        /** Of nothing nothing can be taken. */
        NO_AMOUNT
    }

    /** Empty when nobody has this 宛名番号. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Hers> of(String addresseeNo) {
        return person(addresseeNo).map(it -> new Hers(it, rows.of(it.personId())));
    }

    /** Kinds of fees that may be applied for today. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<String> fees() {
        return settings.of(Acting.city())
                .find(SettingKey.DEDUCTIONS, LocalDate.now(clock))
                .map(it ->
                        it.kinds().stream()
                                .flatMap(kind -> kind.fees().stream())
                                .distinct()
                                .toList())
                .orElse(List.of());
    }

    /** In the place of what held before. */
    @LegalBasis("児童手当法21条1項・2項")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Entered enter(Paper paper) {
        if (paper.appliedOn().isAfter(LocalDate.now(clock))
                || paper.from().isBefore(paper.appliedOn())) {
            return Entered.WRONG_DAY;
        }
        if (paper.fees().isEmpty() || !fees().containsAll(paper.fees())) {
            return Entered.NO_SUCH_FEE;
        }
        if (Yen.ZERO.equals(paper.most())) {
            return Entered.NO_AMOUNT;
        }
        return person(paper.addresseeNo())
                .map(payer -> entered(paper, payer.personId()))
                .orElse(Entered.NO_SUCH_PERSON);
    }

    private Entered entered(Paper paper, UUID person) {
        var it =
                new Consent(
                        ids.next(),
                        person,
                        paper.fees(),
                        true,
                        Set.of(),
                        paper.from(),
                        null,
                        paper.most(),
                        paper.appliedOn(),
                        null);
        rows.add(it, null, Acting.staff());
        audit.record("deduction-consent.enter", "deduction-consent", it.id(), "deduction");
        return Entered.DONE;
    }

    /**
     * She took it back: nothing of a payment from today on is taken that is not booked yet.
     *
     * @return false when nothing of hers holds
     */
    @LegalBasis("児童手当法21条: she may take it back at any time")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean end(UUID person) {
        boolean ended = rows.end(person, LocalDate.now(clock), Acting.staff()) > 0;
        if (ended) {
            audit.record("deduction-consent.end", "person", person, "deduction");
        }
        return ended;
    }

    private Optional<Payer> person(String addresseeNo) {
        return payers.numbered(List.of(addresseeNo.strip()), "deduction").stream().findFirst();
    }
}
