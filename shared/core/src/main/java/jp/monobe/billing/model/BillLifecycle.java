package jp.monobe.billing.model;

import static jp.monobe.billing.model.BillState.CANCELLED;
import static jp.monobe.billing.model.BillState.OPEN;
import static jp.monobe.billing.model.BillState.SETTLED;
import static jp.monobe.billing.model.BillState.WRITTEN_OFF;

import java.util.Optional;
import jp.monobe.billing.model.BillMove.Cancel;
import jp.monobe.billing.model.BillMove.Change;
import jp.monobe.billing.model.BillMove.Receive;
import jp.monobe.billing.model.BillMove.Reissue;
import jp.monobe.billing.model.BillMove.Restore;
import jp.monobe.billing.model.BillMove.WriteOff;
import jp.monobe.kernel.Yen;

/** All moves of a bill on one screen; docs/reference/bill-states.md is written from it. */
public final class BillLifecycle {

    private BillLifecycle() {}

    /**
     * Where a move leads; empty when it cannot be done from here. Money is never refused: what is
     * not owed is over, and is given back.
     */
    public static Optional<BillState> apply(BillState state, BillMove move) {
        return switch (move) {
            case Receive(var left) -> Optional.of(received(state, left));
            case Change(var left) when isAsked(state) -> Optional.of(standing(left));
            case Reissue() when state == OPEN -> Optional.of(OPEN);
            case Cancel() when isAsked(state) -> Optional.of(CANCELLED);
            case WriteOff() when state == OPEN -> Optional.of(WRITTEN_OFF);
            case Restore(var left) when state == WRITTEN_OFF -> Optional.of(standing(left));
            case Change _, Reissue _, Cancel _, WriteOff _, Restore _ -> Optional.empty();
        };
    }

    private static boolean isAsked(BillState state) {
        return state == OPEN || state == SETTLED;
    }

    /** What an agent took back after it was written off is owed: that was never given up. */
    private static BillState received(BillState state, Yen left) {
        return switch (state) {
            case OPEN, SETTLED -> standing(left);
            case CANCELLED -> CANCELLED;
            case WRITTEN_OFF -> left.equals(Yen.ZERO) ? WRITTEN_OFF : OPEN;
        };
    }

    private static BillState standing(Yen left) {
        return left.equals(Yen.ZERO) ? SETTLED : OPEN;
    }
}
