package jp.monobe.filing.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.Represented;
import jp.monobe.filing.internal.FilingChains.Chain;
import jp.monobe.kernel.Ids;
import jp.monobe.mandate.Mandate;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins drafts: empty ones, and those that answer a 差戻し with the earlier answers filled in. */
@Component
public class Beginnings {

    /**
     * Drafts of one procedure at a time for one person, herself or whom she represents; of an
     * agent's, of all procedures under one mandate.
     */
    public static final int MOST = 10;

    /** Likewise for all whom she represents: some guardians have many wards. */
    public static final int MOST_FOR_OTHERS = 50;

    private final Drafts drafts;
    private final DraftAnswers answers;
    private final Forms forms;
    private final CityTerms terms;
    private final Ids ids;

    Beginnings(Drafts drafts, DraftAnswers answers, Forms forms, CityTerms terms, Ids ids) {
        this.drafts = drafts;
        this.answers = answers;
        this.forms = forms;
        this.terms = terms;
        this.ids = ids;
    }

    /** The open draft in its slot; one that lapsed makes room. */
    public Optional<UUID> open(String slot) {
        return open(Acting.account(), slot);
    }

    /** What an agent began of this procedure under this mandate. */
    public Optional<UUID> openFor(Mandate mandate, String procedure) {
        return open(mandate.granter(), slotFor(mandate, procedure));
    }

    private Optional<UUID> open(UUID account, String slot) {
        var there = drafts.in(account, slot);
        there.filter(draft -> !terms.isAlive(draft)).ifPresent(old -> drafts.delete(old.id()));
        return there.filter(terms::isAlive).map(Draft::id);
    }

    public UUID begin(String procedure) {
        return drafts.begin(
                draft(
                        ids.next(),
                        procedure,
                        forms.newest(procedure).revision(),
                        procedure,
                        null,
                        null,
                        Set.of(),
                        0,
                        null));
    }

    /** For somebody whom she represents by law, beside all others; empty when there are enough. */
    public Optional<UUID> represent(String procedure, Represented person) {
        return beside(procedure, person);
    }

    /**
     * The applicant's, begun by her agent; empty when there are enough of them, with the agent or
     * handed over to her.
     */
    public Optional<UUID> beginFor(Mandate mandate, String procedure) {
        return drafts.countUnder(mandate.id(), terms.aliveSince()) >= MOST
                ? Optional.empty()
                : Optional.of(begunFor(mandate, procedure));
    }

    private UUID begunFor(Mandate mandate, String procedure) {
        var now = terms.now();
        return drafts.begin(
                new Draft(
                        ids.next(),
                        mandate.granter(),
                        procedure,
                        forms.newest(procedure).revision(),
                        slotFor(mandate, procedure),
                        null,
                        null,
                        Set.of(),
                        0,
                        null,
                        mandate.id(),
                        null,
                        null,
                        0,
                        false,
                        false,
                        false,
                        now,
                        now));
    }

    /** Beside her own draft, whose slot is the procedure's name. */
    private static String slotFor(Mandate mandate, String procedure) {
        var name = mandate.id() + procedure;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A second one beside the first; empty when there are enough. */
    public Optional<UUID> beginBeside(String procedure) {
        return beside(procedure, null);
    }

    private boolean isEnough(String procedure, @Nullable Represented person) {
        var account = Acting.account();
        return drafts.count(account, procedure, person) >= MOST
                || (person != null && drafts.countForOthers(account, procedure) >= MOST_FOR_OTHERS);
    }

    private Optional<UUID> beside(String procedure, @Nullable Represented person) {
        if (isEnough(procedure, person)) {
            return Optional.empty();
        }
        var id = ids.next();
        var revision = forms.newest(procedure).revision();
        return Optional.of(
                drafts.begin(
                        draft(
                                id,
                                procedure,
                                revision,
                                id.toString(),
                                null,
                                null,
                                Set.of(),
                                0,
                                person)));
    }

    /**
     * Under the revision she filed under; only what the office named may change, and what keeps it
     * from being handed in.
     *
     * @param claimDate of the chain
     */
    public UUID correct(Chain chain, LocalDate claimDate, Correction correction) {
        var newest = chain.newest();
        var draft =
                draft(
                        ids.next(),
                        newest.procedure(),
                        newest.revision(),
                        chain.first().toString(),
                        chain.first(),
                        correction,
                        ClosedKeys.of(forms, chain, claimDate, correction),
                        chain.told(),
                        Represented.in(newest).orElse(null));
        var id = drafts.begin(draft);
        if (id.equals(draft.id())) {
            answers.putAll(id, chain.answers(), draft.startedAt());
        }
        return id;
    }

    private Draft draft(
            UUID id,
            String procedure,
            String revision,
            String slot,
            @Nullable UUID corrects,
            @Nullable Correction correction,
            Set<AnswerKey> closed,
            long told,
            @Nullable Represented represented) {
        var now = terms.now();
        return new Draft(
                id,
                Acting.account(),
                procedure,
                revision,
                slot,
                corrects,
                correction,
                closed,
                told,
                null,
                null,
                null,
                represented,
                0,
                false,
                false,
                false,
                now,
                now);
    }
}
