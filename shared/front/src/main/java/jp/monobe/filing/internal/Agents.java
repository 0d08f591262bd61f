package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.exchange.Agent;
import jp.monobe.filing.ActingFor;
import jp.monobe.mandate.Mandate;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.Mandates;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is different about a draft that an agent began (代理人の下書き). Who may do what is the guard's.
 */
@Component
public class Agents {

    private final Mandates mandates;

    Agents(Mandates mandates) {
        this.mandates = mandates;
    }

    public Optional<ActingFor> of(Draft draft) {
        return mandate(draft).map(mandate -> acting(draft, mandate));
    }

    /** By the draft's id, of those that an agent began; in one statement. */
    Map<UUID, ActingFor> of(List<Draft> drafts) {
        var ids =
                drafts.stream().map(Draft::mandateId).filter(Objects::nonNull).distinct().toList();
        var known =
                mandates.all(ids).stream()
                        .collect(Collectors.toMap(Mandate::id, Function.identity()));
        return drafts.stream()
                .filter(draft -> draft.mandateId() != null)
                .collect(
                        Collectors.toMap(
                                Draft::id,
                                draft ->
                                        acting(
                                                draft,
                                                Objects.requireNonNull(
                                                        known.get(draft.mandateId())))));
    }

    private static ActingFor acting(Draft draft, Mandate mandate) {
        return new ActingFor(
                mandate.id(),
                mandate.granterName(),
                mandate.agentName(),
                mandate.terms().kind(),
                Acting.account().equals(mandate.agent()),
                isWithAgent(draft, mandate),
                mandate.terms().reach() == Agent.Reach.SUBMIT);
    }

    private static boolean isWithAgent(Draft draft, Mandate mandate) {
        return draft.handedAt() == null
                && mandate.state() instanceof MandateState.Standing
                && mandate.terms().covers(draft.procedure());
    }

    /**
     * The people of a form as whoever acts now may see them: an agent no address, unless allowed.
     */
    public KnownPeople seen(Draft draft, KnownPeople known) {
        return mandate(draft)
                .filter(_ -> !isApplicants(draft))
                .filter(mandate -> !mandate.terms().addressShown())
                .map(_ -> withoutAddress(known))
                .orElse(known);
    }

    private static KnownPeople withoutAddress(KnownPeople known) {
        var person = known.applicant();
        return new KnownPeople(
                known.prefilled(),
                new KnownPerson(
                        person.key(),
                        person.name(),
                        person.kana(),
                        person.kanaOfficial(),
                        person.birthDate(),
                        person.relation(),
                        null),
                known.household());
    }

    /**
     * Whether who acts now may still hand it in. Asked under the draft's lock: the mandate cannot
     * be taken back until what follows is done.
     */
    boolean mayStillFile(Draft draft) {
        return isApplicants(draft)
                || covering(draft)
                        .filter(it -> it.terms().reach() == Agent.Reach.SUBMIT)
                        .isPresent();
    }

    /** Whether who acts now may still change it; asked under the same lock. */
    public boolean mayStillType(Draft draft) {
        return isApplicants(draft) || covering(draft).isPresent();
    }

    private Optional<Mandate> covering(Draft draft) {
        return Optional.ofNullable(draft.mandateId())
                .filter(_ -> draft.handedAt() == null)
                .flatMap(mandate -> mandates.covering(mandate, draft.procedure()))
                .filter(it -> Acting.account().equals(it.agent()));
    }

    /** As it goes along with the filing; null when she did it all herself. */
    @Nullable Agent ofFiling(Draft draft) {
        return mandate(draft)
                .map(mandate ->
                        new Agent(
                                mandate.id(),
                                mandate.agentName(),
                                mandate.terms().kind(),
                                mandate.terms().organisation(),
                                mandate.terms().reach(),
                                grantedOn(mandate),
                                mandate.terms().until(),
                                isApplicants(draft) ? Agent.Deed.TYPED : Agent.Deed.FILED))
                .orElse(null);
    }

    private static LocalDate grantedOn(Mandate mandate) {
        return CityTerms.dayOf(Objects.requireNonNull(mandate.grantedAt(), "Never confirmed"));
    }

    /** Whether she acts herself. */
    public boolean isApplicants(Draft draft) {
        return Acting.account().equals(draft.accountId());
    }

    /** Keeps what was done with it; nothing for a draft of her own. */
    public void note(Draft draft, Deed deed) {
        note(draft, deed, draft.procedure(), null);
    }

    void note(Draft draft, Deed deed, String procedure, @Nullable String receiptNumber) {
        UUID mandate = draft.mandateId();
        if (mandate != null) {
            mandates.record(mandate, deed, procedure, receiptNumber);
        }
    }

    /** A mail that there is something to see. */
    public void tellApplicant(Draft draft) {
        mandate(draft).ifPresent(mandates::tellApplicant);
    }

    private Optional<Mandate> mandate(Draft draft) {
        return Optional.ofNullable(draft.mandateId()).map(mandates::of);
    }
}
