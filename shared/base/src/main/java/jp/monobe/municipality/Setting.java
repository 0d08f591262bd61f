package jp.monobe.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One dated value of a city's settings, in force from {@code from} until {@code until}, included.
 */
public record Setting(String key, LocalDate from, @Nullable LocalDate until, JsonNode value) {

    boolean isInForce(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
