package jp.monobe.casework.model;

import java.time.LocalDate;

/**
 * An unavoidable reason (やむを得ない理由) that kept somebody from filing, as the office found it.
 *
 * @param from the first day on which she could not file
 * @param until the day on which the reason ceased
 * @param cause in the clerk's words, with what proves it
 */
public record Unavoidable(LocalDate from, LocalDate until, String cause) {

    public Unavoidable {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A reason ends before it begins");
        }
        if (cause.isBlank()) {
            throw new IllegalArgumentException("An unavoidable reason is named");
        }
    }
}
