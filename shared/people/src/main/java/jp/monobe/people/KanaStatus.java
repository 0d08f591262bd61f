package jp.monobe.people;

/** How sure the kana of a name is (振り仮名の別). */
public enum KanaStatus {
    /** Recorded in the family register since 2025-05-26 (戸籍の振り仮名). */
    OFFICIAL,
    /** Kept by the city for its own use. */
    PROVISIONAL,
    /** Not known; the kana is empty. */
    NONE
}
