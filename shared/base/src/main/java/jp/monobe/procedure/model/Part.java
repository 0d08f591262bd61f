package jp.monobe.procedure.model;

/**
 * A procedure that a bundle (まとめて申請) files: its own form, under its own revision.
 *
 * @param when whether it is filed; asks the bundle's own questions
 */
public record Part(FormRevision form, Condition when) {}
