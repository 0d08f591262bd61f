package jp.monobe.procedure.finder;

/** How a service stands for a family; the order is that of the result. */
public enum Outcome {
    /** All that can be asked holds. */
    HIT,
    /** Not ruled out: something is not known, or only the office can say. */
    MAY,
    /** One thing keeps it away that time or the family can change. */
    NEAR,
    MISS
}
