package jp.monobe.facility;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A list of facilities as it is kept and published: rows of named cells, empty ones left out. */
public final class FacilitiesJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FacilitiesJson() {}

    public static String write(List<Facility> facilities) {
        return JSON.writeValueAsString(
                facilities.stream()
                        .map(facility -> {
                            var cells = new LinkedHashMap<String, String>();
                            facility.cells()
                                    .forEach((column, cell) -> cells.put(column.name(), cell));
                            return cells;
                        })
                        .toList());
    }

    /** Throws what Jackson throws for anything {@link #write} did not write. */
    public static List<Facility> read(String json) {
        var rows = JSON.readValue(json, new TypeReference<List<Map<String, String>>>() {});
        return rows.stream()
                .map(row -> {
                    var cells = new EnumMap<FacilityColumn, String>(FacilityColumn.class);
                    row.forEach((name, cell) -> cells.put(FacilityColumn.valueOf(name), cell));
                    return Facility.of(cells);
                })
                .toList();
    }
}
