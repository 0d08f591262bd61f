package jp.monobe.facility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.monobe.facility.FacilityFile.Problem;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.reference.Locality;

/** The rows of a file as they are read: facilities, and what is wrong with its place. */
final class FacilityRows {

    private static final int LONGEST_SHOWN = 40;

    private final Map<Integer, FacilityColumn> columns;
    private final int width;
    private final CheckFacility check;
    private final List<Facility> facilities = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int total;
    private int count;

    /**
     * @param columns by place in a row
     * @param width how many headings there are
     */
    FacilityRows(Map<Integer, FacilityColumn> columns, int width, Locality city) {
        this.columns = columns;
        this.width = width;
        this.check = new CheckFacility(city);
    }

    int count() {
        return count;
    }

    /** How many things are wrong. */
    int total() {
        return total;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Facility> facilities() {
        return facilities;
    }

    void add(long line, List<String> row) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        count++;
        var beyond = row.stream().skip(width).filter(cell -> !cell.isBlank()).findFirst();
        if (beyond.isPresent()) {
            // A comma in a value that nobody quoted: all that follows it stands one place too far.
            wrong(line, "", beyond.get(), "facility.bad.too-many");
            return;
        }
        var cells = cells(row);
        switch (check.check(cells)) {
            case CheckFacility.Checked.Right(var facility) -> {
                if (keys.add(facility.key())) {
                    facilities.add(facility);
                } else {
                    wrong(line, FacilityColumn.ID, facility.id(), "facility.bad.twice");
                }
            }
            case CheckFacility.Checked.Wrong(var found) ->
                    found.forEach((column, key) ->
                            wrong(line, column, cells.getOrDefault(column, ""), key));
        }
    }

    private Map<FacilityColumn, String> cells(List<String> row) {
        var cells = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        columns.forEach((place, column) ->
                cells.put(column, place < row.size() ? FormulaGuard.unguard(row.get(place)) : ""));
        return cells;
    }

    private void wrong(long line, FacilityColumn column, String cell, String key) {
        wrong(line, column.header(), cell, key);
    }

    private void wrong(long line, String heading, String cell, String key) {
        if (problems.size() < FacilityFile.MOST_PROBLEMS) {
            problems.add(new Problem(line, heading, shown(cell), key));
        }
        total++;
    }

    private static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) > LONGEST_SHOWN
                ? cell.substring(0, cell.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : cell;
    }
}
