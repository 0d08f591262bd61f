package jp.monobe.facility;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.facility.FacilityFile.NoTable;
import jp.monobe.facility.model.Edition;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.reference.Locality;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads 子育て施設一覧 in either edition by the names of its columns, UTF-8 or Shift_JIS, however large
 * the file pretends to be.
 */
public final class ReadFacilities {

    /** Bytes; the largest city has some 3,000 facilities, a megabyte. */
    public static final int LARGEST = 5 * 1024 * 1024;

    static final int MOST_ROWS = 5_000;

    private static final int MOST_COLUMNS = 200;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final Locality city;

    /**
     * @param city whose facilities they must be
     */
    public ReadFacilities(Locality city) {
        this.city = city;
    }

    public FacilityFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return NoTable.of("facility.file.large", LARGEST / (1024 * 1024));
        }
        return noText(bytes)
                .<FacilityFile>map(key -> NoTable.of(key))
                .or(() -> Charsets.decode(bytes).map(this::read))
                .orElseGet(() -> NoTable.of("facility.file.charset"));
    }

    /** What people send by mistake, told apart by its first bytes. */
    private static Optional<String> noText(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("facility.file.empty");
        }
        if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xD0, 0xCF)) {
            return Optional.of("facility.file.workbook");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("facility.file.charset");
        }
        for (byte each : bytes) {
            if (each == 0) {
                return Optional.of("facility.file.no-text");
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private FacilityFile read(Charsets.Decoded decoded) {
        try (var parser = CSVParser.parse(new StringReader(decoded.text()), FORMAT)) {
            return read(parser, decoded.charset());
        } catch (IOException | UncheckedIOException broken) {
            return NoTable.of("facility.file.quotes");
        }
    }

    private FacilityFile read(CSVParser parser, Charsets charset) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            return NoTable.of("facility.file.empty");
        }
        var headings = records.next().toList();
        var problem = check(headings);
        if (problem.isPresent()) {
            return problem.get();
        }
        var rows = new FacilityRows(columns(headings), headings.size(), city);
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            var record = records.next();
            if (rows.count() >= MOST_ROWS) {
                return NoTable.of("facility.file.rows", MOST_ROWS);
            }
            rows.add(line, record.toList());
            line = parser.getCurrentLineNumber() + 1;
        }
        return result(rows, headings, charset);
    }

    private static FacilityFile result(FacilityRows rows, List<String> headings, Charsets charset) {
        if (rows.count() == 0) {
            return NoTable.of("facility.file.no-rows");
        }
        if (rows.total() > 0) {
            return new FacilityFile.Wrong(rows.problems(), rows.total());
        }
        var columns = EnumSet.copyOf(columns(headings).values());
        var ignored =
                headings.stream()
                        .map(String::strip)
                        .filter(heading -> !heading.isEmpty())
                        .filter(heading -> FacilityColumn.named(heading).isEmpty())
                        .toList();
        return new FacilityFile.Read(
                rows.facilities(), edition(headings), charset, columns, ignored);
    }

    private static Optional<NoTable> check(List<String> headings) {
        if (headings.size() > MOST_COLUMNS) {
            return Optional.of(NoTable.of("facility.file.columns", MOST_COLUMNS));
        }
        var found = headings.stream().flatMap(h -> FacilityColumn.named(h).stream()).toList();
        for (var column : List.of(FacilityColumn.NAME, FacilityColumn.ID)) {
            if (!found.contains(column)) {
                return Optional.of(NoTable.of("facility.file.heading", headings(column)));
            }
        }
        return found.stream()
                .filter(column -> found.indexOf(column) != found.lastIndexOf(column))
                .findFirst()
                .map(twice -> NoTable.of("facility.file.twice", twice.header()));
    }

    private static String headings(FacilityColumn column) {
        return column == FacilityColumn.ID ? "ID・NO" : column.header();
    }

    /** By place in the row; a heading that is no column of ours is left out. */
    private static Map<Integer, FacilityColumn> columns(List<String> headings) {
        var columns = new LinkedHashMap<Integer, FacilityColumn>();
        for (int place = 0; place < headings.size(); place++) {
            int at = place;
            FacilityColumn.named(headings.get(place)).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    /** What its headings say: names that only one edition has. */
    private static Edition edition(List<String> headings) {
        var stripped = headings.stream().map(String::strip).toList();
        boolean own =
                Arrays.stream(FacilityColumn.values())
                        .filter(FacilityColumn::isOwn)
                        .anyMatch(column -> stripped.contains(column.header()));
        if (own) {
            return Edition.FULL;
        }
        return stripped.contains("NO") || stripped.contains("住所") ? Edition.OLD : Edition.NEW;
    }
}
