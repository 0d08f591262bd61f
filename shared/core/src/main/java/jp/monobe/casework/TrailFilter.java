package jp.monobe.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.TrailQuery;

/**
 * What an administrator looks for on the trail.
 *
 * @param kind of actor, such as {@code staff}; empty for everybody
 * @param staff one member of the staff
 * @param whom a receipt number (受付番号) or a 宛名番号; empty for everybody
 * @param until included
 * @param before the id of the last line of the page before
 */
public record TrailFilter(
        String kind,
        Optional<UUID> staff,
        String whom,
        LocalDate from,
        LocalDate until,
        TrailQuery.Why why,
        Optional<Long> before) {}
