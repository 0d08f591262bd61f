package jp.monobe.deduction.model;

import java.time.LocalDate;
import jp.monobe.deduction.model.DeductionMove.Book;
import jp.monobe.deduction.model.DeductionMove.Decide;
import jp.monobe.deduction.model.DeductionMove.Notify;
import jp.monobe.deduction.model.DeductionMove.Withdraw;
import jp.monobe.deduction.model.DeductionState.Booked;
import jp.monobe.deduction.model.DeductionState.Decided;
import jp.monobe.deduction.model.DeductionState.Notified;
import jp.monobe.deduction.model.DeductionState.Proposed;
import jp.monobe.deduction.model.DeductionState.Withdrawn;
import jp.monobe.kernel.LegalBasis;

/** All moves on one screen; docs/reference/deduction-states.md is written from it. */
public final class DeductionLifecycle {

    /** What came of a move. */
    public sealed interface Outcome {
        record Moved(DeductionState to) implements Outcome {}

        /** Nothing changed. */
        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        NOT_FROM_HERE,
        /** Who proposed it does not decide it. */
        SAME_PERSON,
        /** The recipient is to be told before the payment, and its day has come. */
        TOO_LATE,
        /** The day of the payment has not come. */
        TOO_EARLY
    }

    private record Step(DeductionState from, DeductionMove move) {}

    private DeductionLifecycle() {}

    /**
     * @param payOn 支払日
     * @param today the day of the move
     */
    @LegalBasis("児童手当法22条2項")
    public static Outcome apply(
            DeductionState state, DeductionMove move, LocalDate payOn, LocalDate today) {
        boolean before = today.isBefore(payOn);
        return switch (new Step(state, move)) {
            case Step(Proposed(var by), Decide(var other)) when by.equals(other) ->
                    refused(Why.SAME_PERSON);
            case Step(Proposed _, Decide _) ->
                    before ? moved(new Decided()) : refused(Why.TOO_LATE);
            case Step(Decided _, Notify(var on)) ->
                    before ? moved(new Notified(on)) : refused(Why.TOO_LATE);
            case Step(Notified _, Book(var on)) ->
                    before ? refused(Why.TOO_EARLY) : moved(new Booked(on));
            case Step(Proposed _, Withdraw _) -> moved(new Withdrawn());
            case Step(Decided _, Withdraw _) -> moved(new Withdrawn());
            case Step(Notified _, Withdraw _) -> moved(new Withdrawn());
            case Step(var _, var _) -> refused(Why.NOT_FROM_HERE);
        };
    }

    private static Outcome moved(DeductionState to) {
        return new Outcome.Moved(to);
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }
}
