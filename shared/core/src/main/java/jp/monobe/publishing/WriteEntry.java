package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Guarded;
import jp.monobe.publishing.internal.EntryRows;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.internal.Revisions;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing drafts (下書き): one open draft an entry, which all editors share. A field is kept when it
 * is left, and only if it still says what its writer began with, so nobody overwrites another.
 */
@Service
public class WriteEntry {

    private static final Set<RevisionState.Code> OPEN =
            Set.of(RevisionState.Code.DRAFT, RevisionState.Code.PROPOSED);

    private final EntryRows entries;
    private final Revisions revisions;
    private final Moves moves;
    private final Ids ids;

    WriteEntry(EntryRows entries, Revisions revisions, Moves moves, Ids ids) {
        this.entries = entries;
        this.revisions = revisions;
        this.moves = moves;
        this.ids = ids;
    }

    /**
     * Begins a draft with the text of a revision; another of its revisions than the newest is how
     * one goes back.
     *
     * @return the draft, or the one that is open already
     */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public UUID begin(String entry, int fromNumber) {
        var from =
                revisions
                        .findByEntryAndNumber(entry, fromNumber)
                        .orElseThrow(() -> new NoSuchEntry(entry));
        return openOr(entry, from.body(), fromNumber);
    }

    /**
     * A new entry, as a draft.
     *
     * @return empty when there is one of this id already
     */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public Optional<UUID> create(EntryText text) {
        var id = text.service().id();
        return entries.add(id) ? Optional.of(openOr(id, text.json(), null)) : Optional.empty();
    }

    /** Begins a draft with another text, such as a newer one that came with the product. */
    UUID openOr(String entry, String body, @Nullable Integer basedOn) {
        var _ = entries.locked(entry).orElseThrow(() -> new NoSuchEntry(entry));
        return revisions
                .findByEntryAndStateIn(entry, OPEN)
                .map(RevisionEntity::id)
                .orElseGet(() -> draft(entry, body, basedOn));
    }

    private UUID draft(String entry, String body, @Nullable Integer basedOn) {
        var draft =
                new RevisionEntity(
                        ids.next(),
                        entry,
                        entries.nextNumber(entry),
                        body,
                        basedOn,
                        new RevisionState.Draft(moves.hand()));
        revisions.saveAndFlush(draft);
        moves.record(draft, "begin", basedOn == null ? "" : String.valueOf(basedOn));
        return draft.id();
    }

    /** Keeps a field that was left. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public WriteResult save(UUID revisionId, FieldChange change) {
        var revision = moves.locked(revisionId);
        if (!(revision.state() instanceof RevisionState.Draft(var last))) {
            return new WriteResult.Closed();
        }
        var text = EntryText.read(revision.body());
        var there = text.get(change.field());
        if (!there.equals(change.before()) && !there.equals(change.after())) {
            return new WriteResult.Conflict(
                    revision.version(), text, there, Optional.ofNullable(last.who()), last.at());
        }
        var written = text.with(change.field(), change.after());
        if (!written.equals(text)) {
            revision.write(written.json());
            revision.become(new RevisionState.Draft(moves.hand()));
            revisions.saveAndFlush(revision);
        }
        return new WriteResult.Saved(revision.version(), written);
    }

    /** Keeps the days on which a draft shall hold. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public WriteResult hold(UUID revisionId, Validity validity) {
        var revision = moves.locked(revisionId);
        if (!(revision.state() instanceof RevisionState.Draft)) {
            return new WriteResult.Closed();
        }
        revision.hold(validity);
        revision.become(new RevisionState.Draft(moves.hand()));
        revisions.saveAndFlush(revision);
        return new WriteResult.Saved(revision.version(), EntryText.read(revision.body()));
    }

    /** Throws a draft away; what is published stays. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public MoveResult discard(UUID revisionId, long version) {
        return moves.move(
                revisionId, version, "discard", "", (_, hand) -> new RevisionMove.Discard(hand));
    }
}
