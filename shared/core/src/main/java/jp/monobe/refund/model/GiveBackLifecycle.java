package jp.monobe.refund.model;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.monobe.refund.model.GiveBackMove.ApproveOffset;
import jp.monobe.refund.model.GiveBackMove.ApproveRefund;
import jp.monobe.refund.model.GiveBackMove.Ask;
import jp.monobe.refund.model.GiveBackMove.Credit;
import jp.monobe.refund.model.GiveBackMove.Discard;
import jp.monobe.refund.model.GiveBackMove.Fail;
import jp.monobe.refund.model.GiveBackMove.File;
import jp.monobe.refund.model.GiveBackMove.Pay;
import jp.monobe.refund.model.GiveBackMove.Propose;
import jp.monobe.refund.model.GiveBackMove.Send;
import jp.monobe.refund.model.GiveBackMove.SendBack;
import jp.monobe.refund.model.GiveBackMove.Stop;
import jp.monobe.refund.model.GiveBackMove.Withdraw;
import jp.monobe.refund.model.GiveBackState.Applied;
import jp.monobe.refund.model.GiveBackState.Approved;
import jp.monobe.refund.model.GiveBackState.Asked;
import jp.monobe.refund.model.GiveBackState.Credited;
import jp.monobe.refund.model.GiveBackState.Failed;
import jp.monobe.refund.model.GiveBackState.Filed;
import jp.monobe.refund.model.GiveBackState.Paid;
import jp.monobe.refund.model.GiveBackState.Proposed;
import jp.monobe.refund.model.GiveBackState.Sent;
import jp.monobe.refund.model.GiveBackState.SentBack;
import jp.monobe.refund.model.GiveBackState.Withdrawn;

/** All moves on one screen; docs/reference/refund-states.md is written from it. */
public final class GiveBackLifecycle {

    /** What came of a move. */
    public sealed interface Outcome {
        record Moved(GiveBackState to) implements Outcome {}

        /** Nothing changed. */
        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NOT_FROM_HERE,
        /** Who proposed it does not approve it, whatever else she may do. */
        SAME_PERSON
    }

    private record Step(GiveBackState from, GiveBackMove move) {}

    private GiveBackLifecycle() {}

    public static Outcome apply(GiveBackState state, GiveBackMove move) {
        return switch (new Step(state, move)) {
            case Step(Proposed p, SendBack _) -> moved(new SentBack(p.by()));
            case Step(SentBack s, Propose(var by)) -> moved(new Proposed(with(s.by(), by)));
            case Step(Proposed _, Withdraw _) -> moved(new Withdrawn());
            case Step(SentBack _, Withdraw _) -> moved(new Withdrawn());
            case Step(Proposed p, ApproveRefund(var by)) ->
                    p.by().contains(by) ? refused(Why.SAME_PERSON) : moved(new Approved());
            case Step(Proposed p, ApproveOffset(var by, var on)) ->
                    p.by().contains(by) ? refused(Why.SAME_PERSON) : moved(new Applied(on));
            case Step(Approved _, File(var file)) -> moved(new Filed(file));
            // Once a file has it, only what the bank says takes it out: the file may be on its way.
            // So
            // is what the card agent was asked, whatever it answered.
            case Step(Approved _, Stop(var on)) -> moved(new Failed(Failure.STOPPED, on));
            case Step(Filed _, Discard _) -> moved(new Approved());
            case Step(Filed f, Send _) -> moved(new Sent(f.file()));
            case Step(Sent s, Pay(var on)) -> moved(new Paid(s.file(), on));
            case Step(Sent _, Fail(var why, var on)) -> moved(new Failed(why, on));
            case Step(Paid _, Fail(var why, var on)) -> moved(new Failed(why, on));
            case Step(Approved _, Ask _) -> moved(new Asked());
            case Step(Asked _, Credit(var on)) -> moved(new Credited(on));
            case Step(Asked _, Fail(var why, var on)) -> moved(new Failed(why, on));
            case Step(Credited _, Fail(var why, var on)) -> moved(new Failed(why, on));
            case Step(var _, var _) -> refused(Why.NOT_FROM_HERE);
        };
    }

    private static Set<UUID> with(Set<UUID> before, UUID one) {
        var all = new HashSet<>(before);
        all.add(one);
        return all;
    }

    private static Outcome moved(GiveBackState to) {
        return new Outcome.Moved(to);
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }
}
