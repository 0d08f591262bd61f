package jp.monobe.portal.facilities;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.monobe.facility.FacilityFilter;
import jp.monobe.facility.FacilityFilter.Hours;
import jp.monobe.facility.model.AgeClass;
import jp.monobe.facility.model.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it stands in an address: {@code kind=nursery&kind=kodomoen&age=1&hours=now&
 * temporary=yes&sick=yes}.
 */
public final class FacilityQuery {

    private static final String SCHOOL = "school";
    private static final String YES = "yes";

    private FacilityQuery() {}

    /** What is no word of ours is left out. */
    static FacilityFilter lenient(
            @Nullable List<String> kinds,
            @Nullable String age,
            @Nullable String hours,
            @Nullable String temporary,
            @Nullable String sick) {
        var known = EnumSet.noneOf(FacilityKind.class);
        if (kinds != null) {
            kinds.forEach(word -> kind(word).ifPresent(known::add));
        }
        return new FacilityFilter(
                Set.copyOf(known),
                Optional.ofNullable(age).flatMap(FacilityQuery::age).orElse(null),
                Optional.ofNullable(hours).flatMap(FacilityQuery::hours).orElse(null),
                YES.equals(temporary),
                YES.equals(sick));
    }

    /** {@code community-care} and the like. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code 0} to {@code 5}, {@code school}. */
    public static String word(AgeClass age) {
        return age == AgeClass.SCHOOL ? SCHOOL : String.valueOf(age.ordinal());
    }

    public static Optional<FacilityKind> kind(String word) {
        return named(FacilityKind.values(), word);
    }

    public static Optional<Hours> hours(String word) {
        return named(Hours.values(), word);
    }

    public static Optional<AgeClass> age(String word) {
        return Arrays.stream(AgeClass.values()).filter(age -> word(age).equals(word)).findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }
}
