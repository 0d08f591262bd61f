package jp.monobe.facilityregister;

/** Why there is a revision (変更の理由). */
public enum Cause {
    /** What was shipped. */
    SHIPPED,
    EDITED,
    IMPORTED,
    /** An earlier revision again. */
    RESTORED
}
