package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Set;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.internal.EntryRows;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.internal.Revisions;
import jp.monobe.publishing.model.RevisionLifecycle;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「今日確認した、変更なし」: a revision of its own, with the same text, that says who checked it and when. The
 * public reads the same, so no second person is needed; what was held back as possibly outdated
 * would be shown again, so that goes to a second person.
 */
@Service
public class CheckEntry {

    private static final Set<RevisionState.Code> OPEN =
            Set.of(RevisionState.Code.DRAFT, RevisionState.Code.PROPOSED);

    private final EntryRows entries;
    private final InForceRows inForce;
    private final Revisions revisions;
    private final Moves moves;
    private final AnnounceCatalogue announcement;
    private final Checked checked;
    private final Ids ids;

    CheckEntry(
            EntryRows entries,
            InForceRows inForce,
            Revisions revisions,
            Moves moves,
            AnnounceCatalogue announcement,
            Checked checked,
            Ids ids) {
        this.entries = entries;
        this.inForce = inForce;
        this.revisions = revisions;
        this.moves = moves;
        this.announcement = announcement;
        this.checked = checked;
        this.ids = ids;
    }

    /** What came of it. */
    public sealed interface Result {

        /** The public reads today's date; pressed twice the same day, once. */
        record Confirmed() implements Result {}

        /** It waits for a second person, since more would be shown than before. */
        record Proposed() implements Result {}

        /** Somebody is writing a new text: check that one. */
        record BeingWritten() implements Result {}

        /** Nothing of it is in force. */
        record NotInForce() implements Result {}
    }

    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public Result unchanged(String entry) {
        var _ = entries.locked(entry).orElseThrow(() -> new NoSuchEntry(entry));
        var number = inForce.number(entry, moves.today());
        if (number.isEmpty()) {
            return new Result.NotInForce();
        }
        var current = revisions.findByEntryAndNumber(entry, number.get()).orElseThrow();
        var text = EntryText.read(current.body());
        var stamp = checked.today();
        if (text.checkedOn().filter(stamp.day()::equals).isPresent()) {
            return new Result.Confirmed();
        }
        var fresh = text.checked(stamp.day(), stamp.by());
        if (!text.get(EntryField.STATUS).equals(Status.CURRENT.name())) {
            return proposed(current, fresh.with(EntryField.STATUS, Status.CURRENT.name()));
        }
        confirm(current, text, fresh);
        return new Result.Confirmed();
    }

    private void confirm(RevisionEntity current, EntryText before, EntryText after) {
        var revision = copy(current, after);
        revision.hold(new Validity(null, current.validity().until()).publishedOn(moves.today()));
        var move = new RevisionMove.Confirm(moves.hand(), after.readsAs(before));
        if (!(RevisionLifecycle.apply(revision.state(), move)
                instanceof RevisionLifecycle.Outcome.Moved(var to))) {
            throw new IllegalStateException("A check changed the text of " + current.entry());
        }
        moves.keep(revision, to, "confirm", "");
        announcement.changed(revision.entry());
    }

    private Result proposed(RevisionEntity current, EntryText shownAgain) {
        if (revisions.findByEntryAndStateIn(current.entry(), OPEN).isPresent()) {
            return new Result.BeingWritten();
        }
        var revision = copy(current, shownAgain);
        var move = new RevisionMove.Propose(moves.hand(), "");
        if (!(RevisionLifecycle.apply(revision.state(), move)
                instanceof RevisionLifecycle.Outcome.Moved(var to))) {
            throw new IllegalStateException("A draft cannot be proposed");
        }
        moves.keep(revision, to, "propose", "");
        return new Result.Proposed();
    }

    private RevisionEntity copy(RevisionEntity current, EntryText text) {
        return new RevisionEntity(
                ids.next(),
                current.entry(),
                entries.nextNumber(current.entry()),
                text.json(),
                current.number(),
                new RevisionState.Draft(moves.hand()));
    }
}
