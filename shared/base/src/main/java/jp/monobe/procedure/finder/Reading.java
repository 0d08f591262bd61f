package jp.monobe.procedure.finder;

import jp.monobe.procedure.model.Condition;

/** How a line of a service's eligibility (対象の一文) is read. */
public sealed interface Reading {

    /**
     * It says exactly this.
     *
     * @param changeable whether a family can change it: what fails by it alone is a near miss
     */
    record Means(Condition condition, boolean changeable) implements Reading {}

    /** It holds for sure if this does; else only the office can say. */
    record HoldsIf(Condition condition) implements Reading {}

    /** It cannot be said in facts: the office must look. */
    record Open() implements Reading {}

    /** It asks nothing of the family. */
    record Informs() implements Reading {}
}
