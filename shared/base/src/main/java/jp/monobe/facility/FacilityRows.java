package jp.monobe.facility;

import jp.monobe.facility.FacilityFile.Problem;
import jp.monobe.facility.model.BadCell;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.reference.Locality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a file as they are read: cells tidied, what is wrong remembered with its place. */
final class FacilityRows {

    private static final int LONGEST_SHOWN = 40;

    private final Map<Integer, FacilityColumn> columns;
    private final Locality city;
    private final List<Facility> facilities = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> lineOf = new HashMap<>();
    private int total;
    private int count;

    FacilityRows(Map<Integer, FacilityColumn> columns, Locality city) {
        this.columns = columns;
        this.city = city;
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

    void add(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        count++;
        int before = total;
        var tidy = tidy(line, cells);
        if (total == before) {
            checkWhole(line, tidy);
        }
        if (total == before) {
            facilities.add(Facility.of(named(tidy)));
        }
    }

    private Map<FacilityColumn, String> tidy(long line, List<String> cells) {
        var tidy = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        columns.forEach((place, column) -> {
            var cell = place < cells.size() ? FormulaGuard.unguard(cells.get(place)) : "";
            try {
                tidy.put(column, column.tidy(cell));
            } catch (BadCell bad) {
                wrong(line, column, cell, bad.key());
            }
        });
        return tidy;
    }

    /** What holds between cells and between rows. */
    private void checkWhole(long line, Map<FacilityColumn, String> row) {
        for (var column : List.of(FacilityColumn.ID, FacilityColumn.NAME)) {
            if (get(row, column).isEmpty()) {
                wrong(line, column, "", "facility.bad.missing");
                return;
            }
        }
        var id = get(row, FacilityColumn.ID);
        if (lineOf.putIfAbsent(Facility.keyOf(id), line) != null) {
            wrong(line, FacilityColumn.ID, id, "facility.bad.twice");
        }
        var code = get(row, FacilityColumn.MUNICIPALITY);
        if (!code.isEmpty() && !isOurs(code)) {
            wrong(line, FacilityColumn.MUNICIPALITY, code, "facility.bad.city");
        }
        if (get(row, FacilityColumn.LATITUDE).isEmpty()
                != get(row, FacilityColumn.LONGITUDE).isEmpty()) {
            wrong(line, FacilityColumn.LATITUDE, "", "facility.bad.half-position");
        }
        var opens = get(row, FacilityColumn.OPENS);
        var closes = get(row, FacilityColumn.CLOSES);
        if (!opens.isEmpty() && !closes.isEmpty() && opens.compareTo(closes) >= 0) {
            wrong(line, FacilityColumn.CLOSES, closes, "facility.bad.before-opening");
        }
    }

    /** With or without its check digit, or the zero before it that spreadsheets drop. */
    private boolean isOurs(String code) {
        var ours = city.code().value();
        return List.of(ours, ours.substring(0, 5)).contains(code)
                || ours.startsWith("0")
                        && List.of(ours.substring(1), ours.substring(1, 5)).contains(code);
    }

    private Map<FacilityColumn, String> named(Map<FacilityColumn, String> row) {
        row.put(FacilityColumn.MUNICIPALITY, city.code().value());
        if (get(row, FacilityColumn.MUNICIPALITY_NAME).isEmpty()) {
            row.put(FacilityColumn.MUNICIPALITY_NAME, city.fullName());
        }
        return row;
    }

    private static String get(Map<FacilityColumn, String> row, FacilityColumn column) {
        return row.getOrDefault(column, "");
    }

    private void wrong(long line, FacilityColumn column, String cell, String key) {
        if (problems.size() < FacilityFile.MOST_PROBLEMS) {
            var shown =
                    cell.codePointCount(0, cell.length()) > LONGEST_SHOWN
                            ? cell.substring(0, cell.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                            : cell;
            problems.add(new Problem(line, column.header(), shown, key));
        }
        total++;
    }
}
