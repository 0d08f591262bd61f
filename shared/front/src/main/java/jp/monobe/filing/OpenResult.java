package jp.monobe.filing;

/** What came of opening a draft. */
public sealed interface OpenResult permits OpenResult.Opened, DraftGone {

    record Opened(DraftData draft) implements OpenResult {}
}
