package jp.monobe.billing.model;

import static jp.monobe.billing.model.BillState.CANCELLED;
import static jp.monobe.billing.model.BillState.OPEN;
import static jp.monobe.billing.model.BillState.SETTLED;

import jp.monobe.billing.model.BillMove.Cancel;
import jp.monobe.billing.model.BillMove.Change;
import jp.monobe.billing.model.BillMove.Receive;
import jp.monobe.billing.model.BillMove.Reissue;
import jp.monobe.kernel.Yen;

/** All moves of a bill on one screen; docs/reference/bill-states.md is written from it. */
public final class BillLifecycle {

    /** What came of a move. */
    public sealed interface Outcome {
        record Moved(BillState to) implements Outcome {}

        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NOT_FROM_HERE,
        /** Money came in for it: first it is given back. */
        RECEIVED
    }

    private BillLifecycle() {}

    /** Money is never refused: what is not owed is over, and is given back. */
    public static Outcome apply(BillState state, BillMove move) {
        return switch (move) {
            case Receive(var left) -> moved(state == CANCELLED ? CANCELLED : standing(left));
            case Change(var left) ->
                    state == CANCELLED ? refused(Why.NOT_FROM_HERE) : moved(standing(left));
            case Reissue() -> state == OPEN ? moved(OPEN) : refused(Why.NOT_FROM_HERE);
            case Cancel(var received) when state != OPEN ->
                    refused(received && state == SETTLED ? Why.RECEIVED : Why.NOT_FROM_HERE);
            case Cancel(var received) -> received ? refused(Why.RECEIVED) : moved(CANCELLED);
        };
    }

    private static BillState standing(Yen left) {
        return left.equals(Yen.ZERO) ? SETTLED : OPEN;
    }

    private static Outcome moved(BillState to) {
        return new Outcome.Moved(to);
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }
}
