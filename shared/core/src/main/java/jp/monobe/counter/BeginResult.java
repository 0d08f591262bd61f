package jp.monobe.counter;

/** What came of beginning an entry. */
public enum BeginResult {
    /** Begun now or before by the same page. */
    BEGUN,
    /** 収受日 lies ahead, or more than a year back. */
    WRONG_DAY,
    /** No such person or procedure, or a case that waits for no correction. */
    UNKNOWN
}
