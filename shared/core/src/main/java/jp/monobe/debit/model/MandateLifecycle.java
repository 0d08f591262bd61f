package jp.monobe.debit.model;

import java.util.Optional;
import jp.monobe.debit.model.MandateMove.Accept;
import jp.monobe.debit.model.MandateMove.End;
import jp.monobe.debit.model.MandateMove.Refuse;
import jp.monobe.debit.model.MandateMove.Withdraw;
import jp.monobe.debit.model.MandateState.Asked;
import jp.monobe.debit.model.MandateState.Ended;
import jp.monobe.debit.model.MandateState.InForce;
import jp.monobe.debit.model.MandateState.Refused;
import jp.monobe.debit.model.MandateState.Why;

/** All moves on one screen; docs/reference/debit-mandate-states.md is written from it. */
public final class MandateLifecycle {

    private record Step(MandateState from, MandateMove move) {}

    private MandateLifecycle() {}

    /** Where a move leads; empty when it cannot be done from here. */
    public static Optional<MandateState> apply(MandateState state, MandateMove move) {
        return switch (new Step(state, move)) {
            case Step(Asked _, Accept(var from)) -> Optional.of(new InForce(from));
            case Step(Asked _, Refuse(var why)) -> Optional.of(new Refused(why));
            case Step(Asked _, Withdraw(var on)) -> Optional.of(new Ended(Why.WITHDRAWN, on));
            case Step(InForce _, Withdraw(var on)) -> Optional.of(new Ended(Why.WITHDRAWN, on));
            case Step(InForce _, End(var why, var on)) -> Optional.of(new Ended(why, on));
            case Step(var _, var _) -> Optional.empty();
        };
    }
}
