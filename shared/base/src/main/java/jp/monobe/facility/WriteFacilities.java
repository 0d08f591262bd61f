package jp.monobe.facility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.facility.model.Edition;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes 子育て施設一覧 in an edition and an encoding; safe to open in a spreadsheet. */
public final class WriteFacilities {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** Stands where the encoding has no such character, as on printed forms. */
    private static final String UNSAYABLE = "〓";

    /**
     * A file.
     *
     * @param unsayable characters the encoding has not, as {@code id: character}; written as 〓
     */
    public record Written(byte[] bytes, List<String> unsayable) {}

    private WriteFacilities() {}

    /** UTF-8 begins with a mark (BOM), by which spreadsheets know it. */
    public static Written write(List<Facility> facilities, Edition edition, Charsets charset) {
        var unsayable = new ArrayList<String>();
        var text = new StringBuilder(charset == Charsets.UTF_8 ? "\uFEFF" : "");
        var columns = FacilityColumn.of(edition);
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(
                    columns.stream().map(column -> column.headerIn(edition).orElseThrow()));
            for (var facility : facilities) {
                printer.printRecord(
                        columns.stream()
                                .map(column -> cell(facility, column, edition))
                                .map(FormulaGuard::guard)
                                .map(cell -> sayable(cell, facility, charset, unsayable)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Written(charset.encode(text.toString()), List.copyOf(unsayable));
    }

    private static String cell(Facility facility, FacilityColumn column, Edition edition) {
        if (edition != Edition.OLD) {
            return facility.get(column);
        }
        return switch (column) {
            case ID -> facility.key();
            case TYPE -> facility.oldType();
            case ADDRESS -> facility.address();
            default -> facility.get(column);
        };
    }

    private static String sayable(
            String cell, Facility facility, Charsets charset, List<String> unsayable) {
        var said = charset.sayable(cell);
        if (said.codePoints().allMatch(charset::canSay)) {
            return said;
        }
        var out = new StringBuilder();
        said.codePoints()
                .forEach(sign -> {
                    if (charset.canSay(sign)) {
                        out.appendCodePoint(sign);
                    } else {
                        unsayable.add(facility.id() + ": " + Character.toString(sign));
                        out.append(UNSAYABLE);
                    }
                });
        return out.toString();
    }
}
