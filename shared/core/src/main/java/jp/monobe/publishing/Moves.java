package jp.monobe.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.publishing.internal.EventRows;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.internal.Revisions;
import jp.monobe.publishing.model.Hand;
import jp.monobe.publishing.model.RevisionLifecycle;
import jp.monobe.publishing.model.RevisionLifecycle.Outcome;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.publishing.model.RevisionState;
import org.springframework.stereotype.Component;

/**
 * Moves a revision: locks it, asks the table of moves, writes state, history and trail together.
 */
@Component
class Moves {

    private final Revisions revisions;
    private final EventRows events;
    private final AuditTrail audit;
    private final Clock clock;

    Moves(Revisions revisions, EventRows events, AuditTrail audit, Clock clock) {
        this.revisions = revisions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** What belongs to a move and happens only with it. */
    interface With {

        /** Before it is written: text and dates. */
        default void before(RevisionEntity revision) {}

        /** After it is written, in the same transaction. */
        default void after(RevisionEntity revision) {}
    }

    private static final With NOTHING = new With() {};

    MoveResult move(
            UUID id,
            long version,
            String name,
            String note,
            BiFunction<RevisionEntity, Hand, RevisionMove> making) {
        return move(id, version, name, note, making, NOTHING);
    }

    /** {@code version} is what the screen showed; a different one means somebody was quicker. */
    MoveResult move(
            UUID id,
            long version,
            String name,
            String note,
            BiFunction<RevisionEntity, Hand, RevisionMove> making,
            With with) {
        var revision = locked(id);
        var outcome = RevisionLifecycle.apply(revision.state(), making.apply(revision, hand()));
        if (outcome instanceof Outcome.AlreadyDone) {
            return new MoveResult.Done();
        }
        if (revision.version() != version) {
            return new MoveResult.Stale();
        }
        return switch (outcome) {
            case Outcome.Moved(var to) -> {
                with.before(revision);
                keep(revision, to, name, note);
                with.after(revision);
                yield new MoveResult.Done();
            }
            case Outcome.Refused(var why) -> new MoveResult.Refused(why);
            case Outcome.AlreadyDone() -> new MoveResult.Done();
        };
    }

    void keep(RevisionEntity revision, RevisionState to, String name, String note) {
        revision.become(to);
        revisions.saveAndFlush(revision);
        record(revision, name, note);
    }

    /** Writes what happened into the history that editors see, and into the trail. */
    void record(RevisionEntity revision, String name, String note) {
        var hand = hand();
        events.add(revision.entry(), revision.number(), hand, name, note);
        audit.record(
                "catalogue." + name,
                "catalogue",
                revision.id(),
                revision.entry() + " " + revision.number());
    }

    RevisionEntity locked(UUID id) {
        return revisions.findLockedById(id).orElseThrow(() -> new NoSuchEntry(id));
    }

    /** The one who acts, now, in business time. */
    Hand hand() {
        var at = UtcTime.whole(clock.instant());
        return Acting.current().actor() instanceof Actor.Staff(var id)
                ? new Hand(id, at)
                : new Hand(null, at);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
