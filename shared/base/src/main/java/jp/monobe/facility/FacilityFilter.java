package jp.monobe.facility;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.monobe.facility.model.AgeClass;
import jp.monobe.facility.model.Certainty;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * What a parent looks for (施設のしぼりこみ). A facility that does not say so is neither taken nor left out
 * silently: it stands apart, to be asked by telephone.
 *
 * @param kinds any of these; all where empty
 * @param temporary whether only 一時預かり is wanted, {@code sick} only 病児・病後児保育
 */
public record FacilityFilter(
        Set<FacilityKind> kinds,
        @Nullable AgeClass age,
        @Nullable Hours hours,
        boolean temporary,
        boolean sick) {

    public static final FacilityFilter NONE =
            new FacilityFilter(Set.of(), null, null, false, false);

    /** When it should be open. */
    public enum Hours {
        NOW,
        SATURDAY,
        SUNDAY,
        /** At half past seven in the morning. */
        EARLY,
        /** At half past six in the evening. */
        LATE
    }

    /**
     * What was found.
     *
     * @param unclear those that may be what is looked for
     */
    public record Found(List<Facility> matching, List<Facility> unclear) {

        public Found {
            matching = List.copyOf(matching);
            unclear = List.copyOf(unclear);
        }
    }

    private static final LocalTime EARLY = LocalTime.of(7, 30);
    private static final LocalTime LATE = LocalTime.of(18, 30);

    public FacilityFilter {
        kinds = Set.copyOf(kinds);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * @param openNow whether a facility is open at this moment
     */
    public Found in(List<Facility> facilities, Function<Facility, Certainty> openNow) {
        return new Found(
                facilities.stream().filter(one -> fits(one, openNow) == Certainty.YES).toList(),
                facilities.stream()
                        .filter(one -> fits(one, openNow) == Certainty.UNKNOWN)
                        .toList());
    }

    private Certainty fits(Facility facility, Function<Facility, Certainty> openNow) {
        var kind = Certainty.of(kinds.isEmpty() || kinds.contains(facility.kind()));
        var years = age == null ? Certainty.YES : facility.ages().takes(age);
        var care =
                (temporary ? facility.temporaryCare() : Certainty.YES)
                        .and(sick ? facility.sickChildCare() : Certainty.YES);
        return kind.and(years).and(care).and(hours(facility, openNow));
    }

    private Certainty hours(Facility facility, Function<Facility, Certainty> openNow) {
        return switch (hours) {
            case null -> Certainty.YES;
            case NOW -> openNow.apply(facility);
            case SATURDAY -> facility.hours().openOn(DayOfWeek.SATURDAY);
            case SUNDAY -> facility.hours().openOn(DayOfWeek.SUNDAY);
            case EARLY -> extended(facility, EARLY);
            case LATE -> extended(facility, LATE);
        };
    }

    /** Beyond its hours some offer 延長保育, told in words only. */
    private static Certainty extended(Facility facility, LocalTime time) {
        var hours = facility.hours();
        var open = hours.openAt(time);
        boolean more = hours.note().contains("延長") || hours.note().contains("早朝");
        return open == Certainty.NO && more ? Certainty.UNKNOWN : open;
    }
}
