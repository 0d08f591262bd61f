package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.RESIDENT;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.registry.internal.Linking;
import jp.monobe.registry.internal.PacketPeople;
import jp.monobe.registry.internal.PacketPeople.Laid;
import jp.monobe.registry.internal.PacketPeople.Whom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a request for prefill with what may be shown (amendment 5), or with nothing. Not linked,
 * ambiguous, protected, moved away, unknown procedure: all of them give the same nothing.
 */
@Service
public class PrefillService {

    private static final Duration VALID = Duration.ofHours(24);

    private final FormDefinitions forms;
    private final Linking linking;
    private final PacketPeople people;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    PrefillService(
            FormDefinitions forms,
            Linking linking,
            PacketPeople people,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.forms = forms;
        this.linking = linking;
        this.people = people;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A resident's request must be her own account's. READ COMMITTED, so that a crowd linking at
     * once takes no gap locks on one another and two tabs see the keys the other made.
     */
    @Guarded(by = {RESIDENT, JOB})
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<PrefillPacket> answer(PrefillRequest request) {
        refuseForOthers(request.accountId());
        return whom(request)
                .flatMap(whom ->
                        linking.personOf(request.accountId(), request.verified())
                                .flatMap(person -> packet(request, whom, person)));
    }

    /** Who reads here for her is she herself: the trail names her account (plumbing, audit). */
    private Optional<PrefillPacket> packet(PrefillRequest request, Whom whom, UUID person) {
        var laid = people.of(request.accountId(), person, whom, LocalDate.now(clock));
        var reason = request.procedure() + " prefill:" + request.id();
        if (laid.isEmpty()) {
            audit.record("prefill.withheld", "person", person, reason);
            return Optional.empty();
        }
        audit.record("prefill.shown", "person", laid.get().persons(), reason);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Optional.of(
                new PrefillPacket(
                        ids.next(),
                        request.id(),
                        request.accountId(),
                        request.procedure(),
                        request.revision(),
                        laid.get().people(),
                        now,
                        now.plus(VALID)));
    }

    /**
     * What a packet would show about the person a clerk chose for a paper filing; under the same
     * obstacles nothing, since the household is shown to whoever stands at the counter.
     *
     * @param accountId made up for this filing, linked to nobody yet
     * @param reason for the trail, such as {@code counter:<id>}
     */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<KnownPeople> atCounter(
            UUID accountId, UUID person, FormRevision form, String reason) {
        var whom = asksAboutHousehold(form) ? Whom.HOUSEHOLD : Whom.HERSELF;
        var laid = people.of(accountId, person, whom, LocalDate.now(clock));
        audit.record(
                laid.isEmpty() ? "counter.withheld" : "counter.prefill",
                "person",
                laid.map(Laid::persons).orElse(List.of(person)),
                form.procedure() + " " + reason);
        return laid.map(Laid::people);
    }

    /**
     * The revision is the whitelist: a form that asks about nobody else is told of nobody else, the
     * guided finder of children alone.
     */
    private Optional<Whom> whom(PrefillRequest request) {
        if (request.procedure().equals(Filled.PROCEDURE)) {
            return request.revision().equals(Filled.REVISION)
                    ? Optional.of(Whom.CHILDREN)
                    : Optional.empty();
        }
        return forms.find(request.procedure(), request.revision())
                .map(form -> asksAboutHousehold(form) ? Whom.HOUSEHOLD : Whom.HERSELF);
    }

    private static boolean asksAboutHousehold(FormRevision form) {
        return form.steps().stream().anyMatch(step -> step.people().isPresent());
    }

    private static void refuseForOthers(UUID accountId) {
        if (Acting.current().actor() instanceof Actor.Resident(var own) && !own.equals(accountId)) {
            throw new AccessRefused("another account's prefill");
        }
    }
}
