package jp.monobe.bench.rooms;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Pairs;
import jp.monobe.bench.Report;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.FeeLine;
import jp.monobe.municipality.Acting;
import jp.monobe.printing.AskResult;
import jp.monobe.printing.PrintSlips;
import jp.monobe.printing.PrintedSlips;

/**
 * A run of slips with barcodes from being asked for to its last part in the database, by one
 * worker, beside bare PDFBox that draws the same pages and reads, lays out, tags and keeps nothing.
 */
public final class SlipsBench implements Benchmark {

    private static final String FEE = "after-school-club";
    private static final int PART = 500;
    private static final int MEGA = 1 << 20;

    @Override
    public String name() {
        return "slips";
    }

    @Override
    public String caption() {
        return "slips with barcodes of one run as parts for a printer, beside bare PDFBox";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int slips = options.get("slips", 30_000);
        int rounds = options.get("rounds", 5);
        try (var rooms = Rooms.open()) {
            rooms.stopBridge();
            var clerk = rooms.people().staff(Rooms.CITY, Rooms.CITY.code() + "-accountant");
            var print = rooms.office(PrintSlips.class);
            var printed = rooms.office(PrintedSlips.class);

            long start = System.nanoTime();
            var run = assess(rooms.office(AssessFee.class), clerk, slips);
            double assessed = seconds(start);
            start = System.nanoTime();
            if (!(clerk.call(() -> print.ask(run)) instanceof AskResult.Done)) {
                throw new IllegalStateException("The run of the benchmark was not asked for");
            }
            double whole = seconds(start);
            whole += next(print);
            var peer = new BareSlips(part(printed, clerk, run, 1));
            var times = new ArrayList<Double>();
            var pairs =
                    Pairs.measure(
                            Math.min(rounds, slips / PART - 1),
                            () -> {
                                double took = next(print);
                                times.add(took);
                                return PART / took;
                            },
                            () -> PART / peer.draw());
            whole += times.stream().mapToDouble(it -> it).sum();
            while (clerk.call(() -> printed.of(run)).orElseThrow().made().size() < slips / PART) {
                whole += next(print);
            }
            var made = clerk.call(() -> printed.of(run)).orElseThrow();

            report.note(Rooms.durability());
            report.note(
                    "%d parts, %.0f MB in all; pairs of parts of %d slips"
                            .formatted(
                                    made.parts(),
                                    made.made().stream().mapToLong(it -> it.bytes()).sum()
                                            / (double) MEGA,
                                    PART));
            report.single("assessed in one run", slips / assessed, "/s", null);
            report.single(
                    "%d slips, from being asked for to the last part kept".formatted(slips),
                    whole,
                    "s",
                    slips == 30_000 ? Limit.atMost(300, "issue 5") : null);
            report.single("slips by one worker", slips / whole, "/s", null);
            report.single(
                    "heap it ran in",
                    Runtime.getRuntime().maxMemory() / (double) MEGA,
                    "MB",
                    Limit.atMost(512, "issue 5"));
            report.add(
                    Figure.median("slips read, drawn with tags, kept", pairs.ours(), "/s", null));
            report.add(Figure.median("bare PDFBox", pairs.peer(), "/s", null));
            report.add(Figure.median("ratio", pairs.ratios(), "×", null));
        }
    }

    private static double next(PrintSlips print) {
        long start = System.nanoTime();
        Rooms.job().call(print::next);
        return seconds(start);
    }

    private static byte[] part(PrintedSlips printed, Acting clerk, UUID run, int no) {
        var out = new ByteArrayOutputStream();
        clerk.call(() -> printed.part(run, no, out));
        return out.toByteArray();
    }

    private static UUID assess(AssessFee fees, Acting clerk, int count) throws SQLException {
        var payers = payers();
        var month = YearMonth.of(2026, 10);
        var lines = new ArrayList<FeeLine>();
        for (int no = 0; no < count; no++) {
            var of = month.minusMonths(no / payers.size());
            lines.add(new FeeLine(no + 1, payers.get(no % payers.size()), "", FEE, of, 1));
        }
        return switch (clerk.call(() -> fees.assess(lines))) {
            case AssessResult.Assessed(var run, _, _) -> run;
            case AssessResult.Wrong wrong -> throw new IllegalStateException(wrong.toString());
        };
    }

    private static List<String> payers() throws SQLException {
        try (var connection = Rooms.bare("core");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select addressee_no from person where status = 'RESIDENT' order by"
                                        + " addressee_no")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
