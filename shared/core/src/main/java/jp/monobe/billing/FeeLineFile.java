package jp.monobe.billing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.monobe.billing.spi.FeeKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of fees to be assessed, as a spreadsheet saves it (調定する一覧のCSV): five columns below a
 * heading, UTF-8 or Shift_JIS. A fee is named as its payer reads it, or by its id.
 */
public final class FeeLineFile {

    private static final int COLUMNS = 5;
    private static final Charset SPREADSHEET = Charset.forName("windows-31j");
    private static final String MARK = "\uFEFF";

    private FeeLineFile() {}

    /** What came of reading one. */
    public sealed interface Result {

        /** Each line's number is its row in the file; the heading is the first. */
        record Read(List<FeeLine> lines) implements Result {
            public Read {
                lines = List.copyOf(lines);
            }
        }

        /** A row has too few columns, or no month. */
        record Wrong(int row) implements Result {}

        record TooMany() implements Result {}
    }

    /**
     * @param fees what may be assessed for a month
     */
    public static Result read(byte[] file, Function<YearMonth, List<FeeKind>> fees) {
        var names = new HashMap<YearMonth, Map<String, String>>();
        var lines = new ArrayList<FeeLine>();
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text(file)))) {
            int row = 0;
            for (var cells : parser) {
                row++;
                if (row == 1 || isBlank(cells)) {
                    continue;
                }
                if (lines.size() == AssessFee.MOST) {
                    return new Result.TooMany();
                }
                try {
                    lines.add(line(row, cells, names, fees));
                } catch (DateTimeException | ArrayIndexOutOfBoundsException _) {
                    return new Result.Wrong(row);
                }
            }
            return new Result.Read(lines);
        } catch (UncheckedIOException | IOException _) {
            return new Result.Wrong(lines.size() + 2);
        }
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static FeeLine line(
            int row,
            CSVRecord cells,
            Map<YearMonth, Map<String, String>> names,
            Function<YearMonth, List<FeeKind>> fees) {
        if (cells.size() < COLUMNS) {
            throw new ArrayIndexOutOfBoundsException(row);
        }
        var month = YearMonth.parse(cells.get(3).strip());
        var fee = cells.get(2).strip();
        var count = cells.get(4).strip();
        return new FeeLine(
                row,
                cells.get(0).strip(),
                cells.get(1).strip(),
                names.computeIfAbsent(month, it -> byName(fees.apply(it))).getOrDefault(fee, fee),
                month,
                count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0);
    }

    private static Map<String, String> byName(List<FeeKind> fees) {
        var found = new HashMap<String, String>();
        fees.forEach(it -> found.put(it.name(), it.id()));
        return found;
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(file, SPREADSHEET);
        }
    }
}
