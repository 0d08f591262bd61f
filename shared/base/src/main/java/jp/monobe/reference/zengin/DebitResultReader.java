package jp.monobe.reference.zengin;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.monobe.kernel.Yen;
import jp.monobe.reference.zengin.DebitResults.Fault;
import jp.monobe.reference.zengin.DebitResults.Refused;
import jp.monobe.reference.zengin.DebitResults.Row;
import org.jspecify.annotations.Nullable;

/** Reads 口座振替 results (91), with line ends or without. Positions are those of the standard. */
public final class DebitResultReader {

    /** Where a reading stands: a file is a header, data lines, a trailer and an end. */
    private enum Wanted {
        HEADER,
        DATA_OR_TRAILER,
        END,
        NOTHING
    }

    /** Thrown to stop; told as a result. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1;
        private final Fault fault;

        Stop(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private Wanted wanted = Wanted.HEADER;
    private String consignor = "";
    private @Nullable MonthDay day;

    private DebitResultReader() {}

    public static DebitResults read(InputStream file) throws IOException {
        return new DebitResultReader().all(new FixedLines(file));
    }

    private DebitResults all(FixedLines lines) throws IOException {
        try {
            for (var line = lines.next(); line != null; line = lines.next()) {
                require(ZenginText.isAllowed(line), Fault.CHARACTER);
                take(line, lines.number());
            }
            require(wanted == Wanted.NOTHING && day != null, Fault.ORDER);
            return new DebitResults.Read(consignor, Objects.requireNonNull(day), rows);
        } catch (FixedLines.NotWhole _) {
            return new Refused(lines.number(), Fault.LENGTH);
        } catch (Stop stop) {
            return new Refused(lines.number(), stop.fault);
        }
    }

    private void take(String line, int number) throws Stop {
        switch (wanted) {
            case HEADER -> header(line);
            case DATA_OR_TRAILER -> {
                switch (line.charAt(0)) {
                    case '2' -> data(line, number);
                    case '8' -> trailer(line);
                    default -> throw new Stop(Fault.ORDER);
                }
            }
            case END -> {
                require(line.charAt(0) == '9', Fault.ORDER);
                wanted = Wanted.NOTHING;
            }
            case NOTHING -> throw new Stop(Fault.ORDER);
        }
    }

    private void header(String line) throws Stop {
        require(line.charAt(0) == '1', Fault.ORDER);
        require(
                FixedLines.field(line, 2, 3).equals("91")
                        && FixedLines.field(line, 4, 4).equals("0"),
                Fault.KIND);
        consignor = digits(line, 5, 14);
        try {
            day = MonthDay.of((int) amount(line, 55, 56), (int) amount(line, 57, 58));
        } catch (DateTimeException _) {
            throw new Stop(Fault.FIELD);
        }
        wanted = Wanted.DATA_OR_TRAILER;
    }

    private void data(String line, int number) throws Stop {
        var outcome = DebitOutcome.of(line.charAt(111)).orElseThrow(() -> new Stop(Fault.FIELD));
        rows.add(
                new Row(
                        number,
                        digits(line, 92, 111),
                        Yen.of(amount(line, 81, 90)),
                        asked(line),
                        outcome));
    }

    /** 引落銀行, 支店, 種目, 口座番号, 預金者名. */
    static String asked(String line) {
        return FixedLines.field(line, 2, 5)
                + FixedLines.field(line, 21, 23)
                + FixedLines.field(line, 43, 80);
    }

    private void trailer(String line) throws Stop {
        long drawn = rows.stream().filter(DebitResultReader::isDrawn).count();
        long sum = sum(true) + sum(false);
        require(
                amount(line, 2, 7) == rows.size()
                        && amount(line, 8, 19) == sum
                        && amount(line, 20, 25) == drawn
                        && amount(line, 26, 37) == sum(true)
                        && amount(line, 38, 43) == rows.size() - drawn
                        && amount(line, 44, 55) == sum(false),
                Fault.TOTALS);
        wanted = Wanted.END;
    }

    private long sum(boolean drawn) {
        return rows.stream()
                .filter(row -> isDrawn(row) == drawn)
                .mapToLong(row -> row.amount().amount())
                .sum();
    }

    private static boolean isDrawn(Row row) {
        return row.outcome() == DebitOutcome.DRAWN;
    }

    private static String digits(String line, int from, int to) throws Stop {
        return FixedLines.digits(line, from, to).orElseThrow(() -> new Stop(Fault.FIELD));
    }

    private static long amount(String line, int from, int to) throws Stop {
        return Long.parseLong(digits(line, from, to));
    }

    private static void require(boolean fits, Fault otherwise) throws Stop {
        if (!fits) {
            throw new Stop(otherwise);
        }
    }
}
