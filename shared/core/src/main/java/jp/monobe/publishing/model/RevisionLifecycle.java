package jp.monobe.publishing.model;

import jp.monobe.publishing.model.RevisionMove.CallOff;
import jp.monobe.publishing.model.RevisionMove.Confirm;
import jp.monobe.publishing.model.RevisionMove.Discard;
import jp.monobe.publishing.model.RevisionMove.Propose;
import jp.monobe.publishing.model.RevisionMove.Publish;
import jp.monobe.publishing.model.RevisionMove.SendBack;
import jp.monobe.publishing.model.RevisionMove.Supersede;
import jp.monobe.publishing.model.RevisionMove.TakeShipped;
import jp.monobe.publishing.model.RevisionMove.Withdraw;
import jp.monobe.publishing.model.RevisionMove.Write;
import jp.monobe.publishing.model.RevisionState.Discarded;
import jp.monobe.publishing.model.RevisionState.Draft;
import jp.monobe.publishing.model.RevisionState.Proposed;
import jp.monobe.publishing.model.RevisionState.Published;
import jp.monobe.publishing.model.RevisionState.Superseded;

/** All moves of a revision on one screen; docs/reference/revision-states.md is written from it. */
public final class RevisionLifecycle {

    /** What came of a move. */
    public sealed interface Outcome {
        record Moved(RevisionState to) implements Outcome {}

        /** It was done before: a repeated press of the same button. */
        record AlreadyDone() implements Outcome {}

        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NOT_FROM_HERE,

        /** Who wrote or proposed it cannot be the second person. */
        SAME_PERSON,

        /** The public would read something else: this needs a second person. */
        TEXT_CHANGED,

        /** It is in force already: only another revision takes its place. */
        IN_FORCE
    }

    private record Step(RevisionState from, RevisionMove move) {}

    private RevisionLifecycle() {}

    public static Outcome apply(RevisionState state, RevisionMove move) {
        return switch (new Step(state, move)) {
            case Step(Draft _, Write(var by)) -> moved(new Draft(by));
            case Step(Draft(var writer), Propose(var by, var note)) ->
                    moved(new Proposed(writer, by, note));
            case Step(Draft _, Confirm(var by, var same)) when same -> moved(new Published(by));
            case Step(Draft _, Confirm _) -> refused(Why.TEXT_CHANGED);
            case Step(Draft _, TakeShipped(var at)) -> moved(new Published(new Hand(null, at)));
            case Step(Draft _, Discard(var by)) -> moved(new Discarded(by));
            case Step(Proposed p, Withdraw _) -> moved(new Draft(p.writer()));
            case Step(Proposed p, SendBack _) -> moved(new Draft(p.writer()));
            case Step(Proposed p, Publish(var by)) when isOneOf(p, by) -> refused(Why.SAME_PERSON);
            case Step(Proposed _, Publish(var by)) -> moved(new Published(by));
            case Step(Published(var before), Publish(var by)) when by.isOf(before) ->
                    new Outcome.AlreadyDone();
            case Step(Published _, CallOff(_, var begun)) when begun -> refused(Why.IN_FORCE);
            case Step(Published _, CallOff(var by, _)) -> moved(new Discarded(by));
            case Step(Published(var by), Supersede(var later, var at)) ->
                    moved(new Superseded(by, later, at));
            case Step(var _, var _) -> refused(Why.NOT_FROM_HERE);
        };
    }

    private static boolean isOneOf(Proposed proposed, Hand by) {
        return by.isOf(proposed.proposer()) || by.isOf(proposed.writer());
    }

    private static Outcome moved(RevisionState to) {
        return new Outcome.Moved(to);
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }
}
