package jp.monobe.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.filing.internal.Agents;
import jp.monobe.filing.internal.CatchUp;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.Draft;
import jp.monobe.filing.internal.DraftAnswers;
import jp.monobe.filing.internal.DraftContent;
import jp.monobe.filing.internal.DraftReader;
import jp.monobe.filing.internal.Drafts;
import jp.monobe.filing.internal.Filings;
import jp.monobe.filing.internal.Packets;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens drafts (下書き) and saves them field by field. A save is durable when it returns; two tabs
 * write rows of their own, so neither undoes the other (ADR 0018).
 */
@Service
public class DraftService {

    private final Drafts drafts;
    private final DraftAnswers answers;
    private final DraftReader reader;
    private final Packets packets;
    private final Filings filings;
    private final Agents agents;
    private final CityTerms terms;
    private final CatchUp catchUp;

    DraftService(
            Drafts drafts,
            DraftAnswers answers,
            DraftReader reader,
            Packets packets,
            Filings filings,
            Agents agents,
            CityTerms terms,
            CatchUp catchUp) {
        this.drafts = drafts;
        this.answers = answers;
        this.reader = reader;
        this.packets = packets;
        this.filings = filings;
        this.agents = agents;
        this.terms = terms;
        this.catchUp = catchUp;
    }

    /** With the registry's data as they are now; the trail records when they are first shown. */
    @Guarded(by = Who.RESIDENT, owning = "draft-reading")
    @Transactional
    public OpenResult open(UUID draftId) {
        var draft = caughtUp(draftId);
        if (draft.isEmpty()) {
            return gone(draftId);
        }
        var content = reader.read(draft.get());
        content.known()
                .packetId()
                .ifPresent(packet -> packets.show(packet, draft.get().procedure()));
        return new OpenResult.Opened(data(content));
    }

    /** Null takes the answer back. Two short statements, however long the form is. */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    @Transactional
    public SaveResult save(UUID draftId, AnswerKey key, @Nullable Answer answer) {
        return change(draftId, key, _ -> answers.put(draftId, key, answer));
    }

    @Guarded(by = Who.RESIDENT, owning = "draft")
    @Transactional
    public SaveResult save(UUID draftId, TypedPerson person) {
        var key = group(draftId, person.key()).isPresent() ? whole(person.key()) : whole(person);
        return change(draftId, key, now -> answers.put(draftId, person, now));
    }

    /** Takes a typed person out, with every answer about her. */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    @Transactional
    public SaveResult remove(UUID draftId, String personKey) {
        var key =
                group(draftId, personKey)
                        .map(group -> AnswerKey.of(DraftData.PEOPLE + group))
                        .orElseGet(() -> whole(personKey));
        return change(draftId, key, _ -> answers.remove(draftId, personKey));
    }

    /** Of somebody who is in the draft. */
    private Optional<String> group(UUID draftId, String personKey) {
        return answers.groupOf(draftId, personKey);
    }

    @Guarded(by = Who.RESIDENT, owning = "draft")
    @Transactional
    public void discard(UUID draftId) {
        drafts.lock(draftId)
                .filter(agents::mayStillType)
                .ifPresent(draft -> {
                    agents.note(draft, Deed.DISCARDED);
                    drafts.delete(draftId);
                });
    }

    @Guarded(by = Who.RESIDENT)
    public List<DraftRow> mine() {
        return reader.rows(drafts.of(Acting.account()));
    }

    private Optional<Draft> caughtUp(UUID id) {
        var draft = drafts.find(id).filter(terms::isAlive);
        if (draft.filter(it -> it.corrects() != null).isEmpty()) {
            return draft;
        }
        catchUp.now(id);
        return drafts.find(id);
    }

    private SaveResult change(UUID draft, AnswerKey key, Consumer<Instant> write) {
        var now = terms.now();
        if (isTouched(draft, key, now)) {
            write.accept(now);
            return new SaveResult.Saved(now);
        }
        return drafts.find(draft).filter(terms::isAlive).filter(agents::mayStillType).isPresent()
                ? new SaveResult.Closed()
                : gone(draft);
    }

    /**
     * Of her own in one statement. Of another's it is asked again under the lock whether the agent
     * may: the mandate may have been taken back since the guard let her in.
     */
    private boolean isTouched(UUID draft, AnswerKey key, Instant now) {
        var since = terms.aliveSince();
        return drafts.touchOwn(draft, Acting.account(), key, since, now)
                || drafts.lock(draft)
                                .filter(it -> !agents.isApplicants(it))
                                .filter(agents::mayStillType)
                                .isPresent()
                        && drafts.touch(draft, key, since, now);
    }

    private DraftGone gone(UUID draft) {
        return new DraftGone(
                filings.idOf(draft, Acting.account())
                        .or(() -> drafts.find(draft).map(Draft::corrects)));
    }

    /** Somebody new changes who belongs to the group. */
    private static AnswerKey whole(TypedPerson added) {
        return AnswerKey.of(DraftData.PEOPLE + added.group());
    }

    private static AnswerKey whole(String personKey) {
        return AnswerKey.of(DraftData.PERSON, personKey);
    }

    private DraftData data(DraftContent content) {
        var draft = content.draft();
        return new DraftData(
                draft.id(),
                content.form(),
                content.answers(),
                agents.seen(draft, content.known().people()),
                content.known().packetId(),
                content.correcting(),
                Optional.ofNullable(draft.carried()),
                reader.newer(draft),
                reader.lastDay(draft),
                draft.closed(),
                draft.startedAt(),
                draft.savedAt(),
                agents.of(draft),
                Optional.ofNullable(draft.represented()));
    }
}
