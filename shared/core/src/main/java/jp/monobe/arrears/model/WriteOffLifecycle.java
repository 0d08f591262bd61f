package jp.monobe.arrears.model;

import java.util.UUID;
import jp.monobe.arrears.model.WriteOffState.Approved;
import jp.monobe.arrears.model.WriteOffState.Proposed;
import jp.monobe.arrears.model.WriteOffState.Refused;
import jp.monobe.arrears.model.WriteOffState.Revoked;
import jp.monobe.arrears.model.WriteOffState.Withdrawn;

/** All moves of a proposal to write off; docs/reference/write-off-states.md is written from it. */
public final class WriteOffLifecycle {

    private WriteOffLifecycle() {}

    /** What is done with it. */
    public sealed interface Move {
        record Approve(UUID by) implements Move {}

        record Refuse(UUID by) implements Move {}

        record Withdraw() implements Move {}

        /** What was booked is booked back. */
        record Revoke(UUID by) implements Move {}
    }

    /** What comes of it. */
    public sealed interface Outcome {
        record Moved(WriteOffState to) implements Outcome {}

        record NotFromHere() implements Outcome {}

        /** Who proposed it does not decide it. */
        record SamePerson() implements Outcome {}
    }

    public static Outcome apply(WriteOffState state, Move move) {
        return switch (state) {
            case Proposed(var proposer) ->
                    switch (move) {
                        case Move.Approve(var by) -> unless(proposer, by, new Approved(proposer));
                        case Move.Refuse(var by) -> unless(proposer, by, new Refused());
                        case Move.Withdraw _ -> new Outcome.Moved(new Withdrawn());
                        case Move.Revoke _ -> new Outcome.NotFromHere();
                    };
            case Approved(var proposer) ->
                    move instanceof Move.Revoke(var by)
                            ? unless(proposer, by, new Revoked())
                            : new Outcome.NotFromHere();
            case Refused _, Withdrawn _, Revoked _ -> new Outcome.NotFromHere();
        };
    }

    private static Outcome unless(UUID proposer, UUID by, WriteOffState to) {
        return by.equals(proposer) ? new Outcome.SamePerson() : new Outcome.Moved(to);
    }
}
