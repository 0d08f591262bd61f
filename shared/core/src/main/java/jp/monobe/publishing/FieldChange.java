package jp.monobe.publishing;

/**
 * One field as it was left.
 *
 * @param before what stood there when the writer began; unless it still does, nothing is written
 */
public record FieldChange(EntryField field, String before, String after) {}
