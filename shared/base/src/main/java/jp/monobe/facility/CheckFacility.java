package jp.monobe.facility;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.facility.model.BadCell;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.reference.Locality;

/** Tidies the cells of one facility and says what is wrong with them, whoever typed them. */
public final class CheckFacility {

    /** What came of it. */
    public sealed interface Checked {

        record Right(Facility facility) implements Checked {}

        /** Sentences' keys by column, in the columns' order. */
        record Wrong(Map<FacilityColumn, String> problems) implements Checked {}
    }

    private final Locality city;

    public CheckFacility(Locality city) {
        this.city = city;
    }

    /** Columns left out are empty. */
    public Checked check(Map<FacilityColumn, String> cells) {
        var problems = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        var tidy = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
        cells.forEach((column, cell) -> {
            try {
                tidy.put(column, column.tidy(cell));
            } catch (BadCell bad) {
                problems.put(column, bad.key());
            }
        });
        if (problems.isEmpty()) {
            checkTogether(tidy, problems);
        }
        return problems.isEmpty()
                ? new Checked.Right(Facility.of(named(tidy)))
                : new Checked.Wrong(new LinkedHashMap<>(problems));
    }

    private void checkTogether(
            Map<FacilityColumn, String> row, Map<FacilityColumn, String> problems) {
        for (var column : List.of(FacilityColumn.ID, FacilityColumn.NAME)) {
            if (get(row, column).isEmpty()) {
                problems.put(column, "facility.bad.missing");
            }
        }
        var code = get(row, FacilityColumn.MUNICIPALITY);
        if (!code.isEmpty() && !isOurs(code)) {
            problems.put(FacilityColumn.MUNICIPALITY, "facility.bad.city");
        }
        if (get(row, FacilityColumn.LATITUDE).isEmpty()
                != get(row, FacilityColumn.LONGITUDE).isEmpty()) {
            problems.put(FacilityColumn.LATITUDE, "facility.bad.half-position");
        }
        var opens = get(row, FacilityColumn.OPENS);
        var closes = get(row, FacilityColumn.CLOSES);
        if (!opens.isEmpty() && !closes.isEmpty() && opens.compareTo(closes) >= 0) {
            problems.put(FacilityColumn.CLOSES, "facility.bad.before-opening");
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
}
