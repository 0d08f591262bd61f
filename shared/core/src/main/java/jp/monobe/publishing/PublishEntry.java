package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.UUID;
import jp.monobe.municipality.Guarded;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes (二人での公開): one proposes, another publishes or sends back. Publishing tells the bridge in
 * the same transaction; pressed twice it publishes once.
 */
@Service
public class PublishEntry {

    private final Moves moves;
    private final AnnounceCatalogue announcement;

    PublishEntry(Moves moves, AnnounceCatalogue announcement) {
        this.moves = moves;
        this.announcement = announcement;
    }

    /** The proposer changed her mind, or wants to go on writing. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public MoveResult withdraw(UUID revisionId, long version) {
        return moves.move(
                revisionId, version, "withdraw", "", (_, hand) -> new RevisionMove.Withdraw(hand));
    }

    /** Back to the writers, with the reason. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_PUBLISH, outsideCities = true)
    public MoveResult sendBack(UUID revisionId, long version, String why) {
        return moves.move(
                revisionId,
                version,
                "send-back",
                why,
                (_, hand) -> new RevisionMove.SendBack(hand));
    }

    /** Holds from its first day, or from today if that is past. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_PUBLISH, outsideCities = true)
    public MoveResult publish(UUID revisionId, long version) {
        if (moves.locked(revisionId).validity().isOver(moves.today())) {
            return new MoveResult.NoDays();
        }
        return moves.move(
                revisionId,
                version,
                "publish",
                "",
                (_, hand) -> new RevisionMove.Publish(hand),
                new Moves.With() {
                    @Override
                    public void before(RevisionEntity revision) {
                        revision.hold(revision.validity().publishedOn(moves.today()));
                    }

                    @Override
                    public void after(RevisionEntity revision) {
                        announcement.changed(revision.entry());
                    }
                });
    }

    /** Takes back a publication whose first day has not come. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_PUBLISH, outsideCities = true)
    public MoveResult callOff(UUID revisionId, long version) {
        return moves.move(
                revisionId,
                version,
                "call-off",
                "",
                (revision, hand) ->
                        new RevisionMove.CallOff(hand, revision.validity().hasBegun(moves.today())),
                new Moves.With() {
                    @Override
                    public void after(RevisionEntity revision) {
                        announcement.changed(revision.entry());
                    }
                });
    }
}
