package jp.monobe.billing.model;

import static jp.monobe.billing.model.BillState.CANCELLED;
import static jp.monobe.billing.model.BillState.OPEN;
import static jp.monobe.billing.model.BillState.SETTLED;

import java.util.Optional;
import jp.monobe.billing.model.BillMove.Cancel;
import jp.monobe.billing.model.BillMove.Change;
import jp.monobe.billing.model.BillMove.Receive;
import jp.monobe.billing.model.BillMove.Reissue;
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
            case Receive(var left) -> Optional.of(state == CANCELLED ? CANCELLED : standing(left));
            case Change(var left) when state != CANCELLED -> Optional.of(standing(left));
            case Reissue() when state == OPEN -> Optional.of(OPEN);
            case Cancel() when state != CANCELLED -> Optional.of(CANCELLED);
            case Change _, Reissue _, Cancel _ -> Optional.empty();
        };
    }

    private static BillState standing(Yen left) {
        return left.equals(Yen.ZERO) ? SETTLED : OPEN;
    }
}
