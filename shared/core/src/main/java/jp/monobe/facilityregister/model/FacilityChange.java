package jp.monobe.facilityregister.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;

/** What changes of a list of facilities (変わるところ), in the order in which it is read. */
public sealed interface FacilityChange {

    Facility facility();

    record Added(Facility facility) implements FacilityChange {}

    record Removed(Facility facility) implements FacilityChange {}

    /** Other cells; {@code facility} is the new state. */
    record Changed(Facility facility, List<Cell> cells) implements FacilityChange {

        public Changed {
            cells = List.copyOf(cells);
        }
    }

    /** A cell as it was and as it becomes; empty where nothing stands. */
    record Cell(FacilityColumn column, String before, String after) {}

    /** From one list to another; the same facility is one with the same id. */
    static List<FacilityChange> between(List<Facility> before, List<Facility> after) {
        var old = before.stream().collect(Collectors.toMap(Facility::key, one -> one));
        var changes = new ArrayList<FacilityChange>();
        for (var facility : after) {
            var was = old.get(facility.key());
            if (was == null) {
                changes.add(new Added(facility));
            } else if (!was.equals(facility)) {
                changes.add(new Changed(facility, cells(was, facility)));
            }
        }
        var kept = after.stream().map(Facility::key).collect(Collectors.toSet());
        before.stream()
                .filter(facility -> !kept.contains(facility.key()))
                .map(Removed::new)
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private static List<Cell> cells(Facility before, Facility after) {
        return Stream.of(FacilityColumn.values())
                .filter(column -> !before.get(column).equals(after.get(column)))
                .map(column -> new Cell(column, before.get(column), after.get(column)))
                .toList();
    }

    /**
     * The list that a file makes of the one there is: its facilities, each with what is known of it
     * in columns the file has not.
     */
    static List<Facility> merged(
            List<Facility> current, List<Facility> file, Set<FacilityColumn> columns) {
        var known = current.stream().collect(Collectors.toMap(Facility::key, one -> one));
        return file.stream()
                .map(facility -> {
                    var was = known.get(facility.key());
                    return was == null ? facility : was.with(told(was, facility, columns));
                })
                .toList();
    }

    /**
     * An id keeps the form in which the city first wrote it, and so does what merely comes back as
     * the older edition writes it (認可私立保育所, 住所 in one).
     */
    private static Map<FacilityColumn, String> told(
            Facility was, Facility facility, Set<FacilityColumn> columns) {
        return columns.stream()
                .filter(column -> column != FacilityColumn.ID)
                .filter(column -> !facility.get(column).equals(inOldEdition(was, column)))
                .collect(Collectors.toMap(column -> column, facility::get));
    }

    private static String inOldEdition(Facility facility, FacilityColumn column) {
        return switch (column) {
            case TYPE -> facility.oldType();
            case ADDRESS -> facility.address();
            default -> facility.get(column);
        };
    }
}
