package jp.monobe.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when, from where and until when a person lives here.
 *
 * @param from 住民となった年月日; null for a person OUTSIDE
 * @param movedInFrom former municipality with its prefecture, or 国外; empty if born here
 * @param plannedMoveOutOn 転出予定日 reported there; null if born here or from abroad
 * @param until day of moving out or death; null while resident
 */
public record Stay(
        @Nullable LocalDate from,
        String movedInFrom,
        @Nullable LocalDate plannedMoveOutOn,
        Status status,
        @Nullable LocalDate until) {}
