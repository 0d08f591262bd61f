package jp.monobe.agreement.model;

import java.util.UUID;
import jp.monobe.agreement.model.ChangeState.Approved;
import jp.monobe.agreement.model.ChangeState.Proposed;
import jp.monobe.agreement.model.ChangeState.Refused;
import jp.monobe.agreement.model.ChangeState.Withdrawn;

/**
 * All moves of a change; docs/reference/agreement-states.md is written from it. What was approved
 * is undone by another change from a later day.
 */
public final class ChangeLifecycle {

    private ChangeLifecycle() {}

    /** What is done with it. */
    public sealed interface Move {
        record Approve(UUID by) implements Move {}

        record Refuse(UUID by) implements Move {}

        record Withdraw() implements Move {}
    }

    /** What comes of it. */
    public sealed interface Outcome {
        record Moved(ChangeState to) implements Outcome {}

        record NotFromHere() implements Outcome {}

        /** Who proposed it does not decide it. */
        record SamePerson() implements Outcome {}
    }

    public static Outcome apply(ChangeState state, Move move) {
        return switch (state) {
            case Proposed(var proposer) ->
                    switch (move) {
                        case Move.Approve(var by) -> unless(proposer, by, new Approved());
                        case Move.Refuse(var by) -> unless(proposer, by, new Refused());
                        case Move.Withdraw _ -> new Outcome.Moved(new Withdrawn());
                    };
            case Approved _, Refused _, Withdrawn _ -> new Outcome.NotFromHere();
        };
    }

    private static Outcome unless(UUID proposer, UUID by, ChangeState to) {
        return by.equals(proposer) ? new Outcome.SamePerson() : new Outcome.Moved(to);
    }
}
