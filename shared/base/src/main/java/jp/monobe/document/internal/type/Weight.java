package jp.monobe.document.internal.type;

/** Thickness of strokes (太さ). */
public enum Weight {
    REGULAR,
    BOLD
}
