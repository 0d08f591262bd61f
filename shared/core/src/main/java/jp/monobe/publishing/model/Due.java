package jp.monobe.publishing.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an entry should be looked at by the office (確認が必要なわけ), the most pressing first. */
public enum Due {
    /** Its state says that it may be outdated; the public does not see amounts and deadlines. */
    POSSIBLY_OUTDATED,

    /** Whoever wrote it was not sure, and no office has checked it since. */
    UNSURE,

    /** No office has ever checked it. */
    NEVER_CHECKED,

    /** The last check is too long ago. */
    CHECK_OLD;

    /**
     * @param checked the day of the last check, if any
     * @param months after so many a check is too old
     */
    public static Optional<Due> of(
            boolean possiblyOutdated,
            boolean unsure,
            @Nullable LocalDate checked,
            LocalDate today,
            int months) {
        if (possiblyOutdated) {
            return Optional.of(POSSIBLY_OUTDATED);
        }
        if (checked == null) {
            return Optional.of(unsure ? UNSURE : NEVER_CHECKED);
        }
        return checked.plusMonths(months).isBefore(today)
                ? Optional.of(CHECK_OLD)
                : Optional.empty();
    }
}
