package jp.monobe.people;

import java.time.LocalDate;

/**
 * A measure of support (支援措置): nobody may learn where this person lives.
 *
 * @param againstNo the person she is protected from; empty means everybody
 */
public record Protection(
        String addresseeNo, String againstNo, LocalDate from, LocalDate until, Kind kind) {

    public enum Kind {
        DV,
        STALKING,
        ABUSE,
        OTHER
    }
}
