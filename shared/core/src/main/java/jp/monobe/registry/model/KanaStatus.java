package jp.monobe.registry.model;

/** Standing of a name's reading (フリガナ): amendment 7. */
public enum KanaStatus {
    /** 戸籍の振り仮名, since 2025-05-26. */
    OFFICIAL,
    /** Kept for convenience (便宜上の読み), never confirmed. */
    PROVISIONAL,
    /** The registry has none. */
    NONE
}
