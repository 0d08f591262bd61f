package jp.monobe.facility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A childcare facility (子育て施設) as open data tells of it: its cells, tidied, and what they mean. Two
 * with equal cells are equal.
 */
public final class Facility {

    /** A place on the map, in degrees of the world geodetic system. */
    public record Position(BigDecimal latitude, BigDecimal longitude) {}

    private final Map<FacilityColumn, String> cells;

    private Facility(Map<FacilityColumn, String> cells) {
        this.cells = cells;
    }

    /** Of tidy cells, as {@link FacilityColumn#tidy} gives them; empty ones may be left out. */
    public static Facility of(Map<FacilityColumn, String> tidy) {
        var cells = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        tidy.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        if (!cells.containsKey(FacilityColumn.ID) || !cells.containsKey(FacilityColumn.NAME)) {
            throw new IllegalArgumentException("A facility without id or name");
        }
        return new Facility(Collections.unmodifiableMap(cells));
    }

    /** What is not empty. */
    public Map<FacilityColumn, String> cells() {
        return cells;
    }

    /** Empty where nothing is known. */
    public String get(FacilityColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The same with other cells in some columns. */
    public Facility with(Map<FacilityColumn, String> changed) {
        var all = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        all.putAll(cells);
        all.putAll(changed);
        return of(all);
    }

    public String id() {
        return get(FacilityColumn.ID);
    }

    /** Its id without leading zeros, which spreadsheets and the older edition drop. */
    public String key() {
        return keyOf(id());
    }

    public static String keyOf(String id) {
        return id.matches("[0-9]+") ? id.replaceFirst("^0+(?=.)", "") : id;
    }

    public String name() {
        return get(FacilityColumn.NAME);
    }

    public String kana() {
        return get(FacilityColumn.KANA);
    }

    public FacilityKind kind() {
        return FacilityKind.of(get(FacilityColumn.TYPE));
    }

    /** Said in its own column, or in the older edition's 種別; null if neither says. */
    public @Nullable Ownership ownership() {
        var said = get(FacilityColumn.OWNERSHIP) + get(FacilityColumn.TYPE);
        if (said.contains("公立")) {
            return Ownership.PUBLIC;
        }
        return said.contains("私立") ? Ownership.PRIVATE : null;
    }

    /** In one line, from its parts if need be; empty where no more than the city is known. */
    public String address() {
        var whole = get(FacilityColumn.ADDRESS);
        if (!whole.isEmpty()) {
            return whole;
        }
        var within = get(FacilityColumn.TOWN) + get(FacilityColumn.STREET);
        return within.isEmpty()
                ? ""
                : get(FacilityColumn.PREFECTURE) + get(FacilityColumn.CITY) + within;
    }

    public Optional<Position> position() {
        var latitude = get(FacilityColumn.LATITUDE);
        var longitude = get(FacilityColumn.LONGITUDE);
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(new BigDecimal(latitude), new BigDecimal(longitude)));
    }

    public OptionalInt capacity() {
        var capacity = get(FacilityColumn.CAPACITY);
        return capacity.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(capacity));
    }

    public Ages ages() {
        return new Ages(get(FacilityColumn.AGES));
    }

    public FacilityHours hours() {
        return new FacilityHours(
                get(FacilityColumn.DAYS),
                time(FacilityColumn.OPENS),
                time(FacilityColumn.CLOSES),
                get(FacilityColumn.HOURS_NOTE));
    }

    public Certainty temporaryCare() {
        return yesOrNo(FacilityColumn.TEMPORARY_CARE);
    }

    /** Also yes where that is what it is for. */
    public Certainty sickChildCare() {
        return kind() == FacilityKind.SICK_CHILD
                ? Certainty.YES
                : yesOrNo(FacilityColumn.SICK_CHILD_CARE);
    }

    /** The day on which the city checked it; null while it has not. */
    public @Nullable LocalDate checkedOn() {
        var day = get(FacilityColumn.CHECKED_ON);
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private @Nullable LocalTime time(FacilityColumn column) {
        var time = get(column);
        return time.isEmpty() ? null : LocalTime.parse(time);
    }

    private Certainty yesOrNo(FacilityColumn column) {
        return switch (get(column)) {
            case "有" -> Certainty.YES;
            case "無" -> Certainty.NO;
            default -> Certainty.UNKNOWN;
        };
    }

    /** The older edition's 種別, which tells public from private where its list does. */
    public String oldType() {
        var type = get(FacilityColumn.TYPE);
        var owner = ownership();
        if (owner == null || type.contains("公立") || type.contains("私立")) {
            return type;
        }
        var word = owner == Ownership.PUBLIC ? "公立" : "私立";
        return switch (kind()) {
            case NURSERY -> "認可" + word + "保育所";
            case KINDERGARTEN -> word + "幼稚園";
            default -> type;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facility facility && cells.equals(facility.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(", ", "Facility[", "]"));
    }
}
