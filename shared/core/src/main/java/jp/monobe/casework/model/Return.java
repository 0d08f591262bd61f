package jp.monobe.casework.model;

import java.time.LocalDate;
import java.util.List;

/** What a resident is asked to mend (差戻し): words, a date, and the fields opened for it. */
public record Return(String message, LocalDate dueBy, List<Remark> fields) {

    /** Words beside one field; {@code key} as {@code AnswerKey.toString()}. */
    public record Remark(String key, String words) {}

    public Return {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A return names the fields to mend");
        }
    }
}
