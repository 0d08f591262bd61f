package jp.monobe.publishing;

import java.util.List;
import jp.monobe.publishing.model.RevisionLifecycle;

/** What came of an act on a revision. */
public sealed interface MoveResult {

    record Done() implements MoveResult {}

    /** Somebody else was quicker: what was seen is not what is there. */
    record Stale() implements MoveResult {}

    record Refused(RevisionLifecycle.Why why) implements MoveResult {}

    /** The text or its dates cannot be published as they are. */
    record Incomplete(List<FieldProblem> problems) implements MoveResult {}

    /** Its last day lies before its first, or before today. */
    record NoDays() implements MoveResult {}
}
