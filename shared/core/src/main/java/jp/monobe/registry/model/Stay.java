package jp.monobe.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when, from where and until when a person is a resident (住民).
 *
 * @param residentFrom 住民となった年月日; null for a person who never was
 * @param movedInFrom former municipality; empty if born here
 * @param plannedMoveOutOn 転出予定日 declared at the former place
 * @param status today's standing as the registry has it
 * @param residentUntil day of moving out or death, itself still a day of residence
 */
public record Stay(
        @Nullable LocalDate residentFrom,
        String movedInFrom,
        @Nullable LocalDate plannedMoveOutOn,
        ResidentStatus status,
        @Nullable LocalDate residentUntil) {

    /** The standing on a date, read back from the two dates of residence. */
    public ResidentStatus statusOn(LocalDate date) {
        if (residentFrom == null || date.isBefore(residentFrom)) {
            return ResidentStatus.OUTSIDE;
        }
        return residentUntil == null || !date.isAfter(residentUntil)
                ? ResidentStatus.RESIDENT
                : status;
    }
}
