package jp.monobe.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;

/**
 * A draft (下書き) as it stands.
 *
 * @param answers only what was typed
 * @param known from the registry's packet, else the signed-in person alone under the key {@code
 *     self}
 * @param packetId the packet behind {@code known}
 * @param correcting what it mends, when this answers a 差戻し
 * @param carried what it took over from an earlier filing
 * @param newer the revision new drafts are begun under, when that is another one
 * @param lastDay on which its revision is handed in as it is, when there is a newer one that says
 *     so
 * @param actingFor that an agent began it
 * @param represented whom she represents by law
 * @param closed keys that may not change in a correction; a person alone is {@code person@<key>}
 */
public record DraftData(
        UUID id,
        FormRevision form,
        Answers answers,
        KnownPeople known,
        Optional<UUID> packetId,
        Optional<Correcting> correcting,
        Optional<CarriedOver> carried,
        Optional<FormRevision> newer,
        Optional<LocalDate> lastDay,
        Set<AnswerKey> closed,
        Instant startedAt,
        Instant savedAt,
        Optional<ActingFor> actingFor,
        Optional<Represented> represented) {

    /** Closes or opens a typed person herself, beside the answers about her. */
    public static final String PERSON = "person";

    /** Who belongs to a group: {@code people.<group>}. */
    public static final String PEOPLE = "people.";

    public DraftData {
        closed = Set.copyOf(closed);
    }

    /** Of somebody who acts for herself. */
    public DraftData(
            UUID id,
            FormRevision form,
            Answers answers,
            KnownPeople known,
            Optional<UUID> packetId,
            Optional<Correcting> correcting,
            Optional<CarriedOver> carried,
            Optional<FormRevision> newer,
            Optional<LocalDate> lastDay,
            Set<AnswerKey> closed,
            Instant startedAt,
            Instant savedAt) {
        this(
                id,
                form,
                answers,
                known,
                packetId,
                correcting,
                carried,
                newer,
                lastDay,
                closed,
                startedAt,
                savedAt,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether who looks at it acts for somebody else. */
    public boolean isForAnother() {
        return actingFor.filter(ActingFor::byMe).isPresent();
    }

    /** Whether an agent has it: who looks at it and is the applicant may only read. */
    public boolean isWithAnother() {
        return actingFor.filter(ActingFor::withAgent).filter(it -> !it.byMe()).isPresent();
    }

    /**
     * Whether what she has elsewhere, such as people and earlier filings, is none of its business.
     */
    public boolean isOfAnother() {
        return isForAnother() || represented.isPresent();
    }

    /** What the office asked to mend. */
    public Optional<Correction> correction() {
        return correcting.map(Correcting::asked);
    }

    /** Whether it can be handed in under its revision no more; it goes over to the newer one. */
    public boolean isEnded(LocalDate today) {
        return lastDay.filter(today::isAfter).isPresent();
    }

    public boolean isOpen(AnswerKey key) {
        return !closed.contains(key);
    }
}
