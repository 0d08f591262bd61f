package jp.monobe.mandate.model;

import java.util.Optional;
import jp.monobe.mandate.model.MandateState.Answered;
import jp.monobe.mandate.model.MandateState.End;
import jp.monobe.mandate.model.MandateState.Ended;
import jp.monobe.mandate.model.MandateState.Offered;
import jp.monobe.mandate.model.MandateState.Standing;

/** All moves of a mandate, in one table. */
public final class MandateLifecycle {

    private MandateLifecycle() {}

    /** Empty when the move is refused. */
    public static Optional<MandateState> apply(MandateState state, MandateMove move) {
        return switch (state) {
            case Offered() ->
                    switch (move) {
                        case ANSWER -> Optional.of(new Answered());
                        case WITHDRAW -> ended(End.WITHDRAWN);
                        case LAPSE -> ended(End.LAPSED);
                        case CONFIRM, GIVE_BACK, EXPIRE -> Optional.empty();
                    };
            case Answered() ->
                    switch (move) {
                        case CONFIRM -> Optional.of(new Standing());
                        case WITHDRAW -> ended(End.WITHDRAWN);
                        case GIVE_BACK -> ended(End.GIVEN_BACK);
                        case EXPIRE -> ended(End.EXPIRED);
                        case ANSWER, LAPSE -> Optional.empty();
                    };
            case Standing() ->
                    switch (move) {
                        case WITHDRAW -> ended(End.WITHDRAWN);
                        case GIVE_BACK -> ended(End.GIVEN_BACK);
                        case EXPIRE -> ended(End.EXPIRED);
                        case ANSWER, CONFIRM, LAPSE -> Optional.empty();
                    };
            case Ended(_) -> Optional.empty();
        };
    }

    private static Optional<MandateState> ended(End how) {
        return Optional.of(new Ended(how));
    }
}
