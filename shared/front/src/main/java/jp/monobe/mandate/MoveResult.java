package jp.monobe.mandate;

import jp.monobe.mandate.model.MandateState;

/** What came of confirming, withdrawing or giving back a mandate. */
public sealed interface MoveResult {

    record Moved(MandateState state) implements MoveResult {}

    /** It stands otherwise by now; nothing was changed. */
    record TooLate(MandateState state) implements MoveResult {}
}
