package jp.monobe.bench.rooms;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Pairs;
import jp.monobe.bench.Report;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.FeeLine;
import jp.monobe.municipality.Acting;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.payment.TakeResult;
import jp.monobe.payment.model.AgentText;

/**
 * A collecting agent's file from its bytes to the books, beside the same rows written from memory
 * by plain JDBC bulk: the peer reads no file, looks nothing up, holds no bill and adds nothing up.
 */
public final class ReconcileBench implements Benchmark {

    private static final String FEE = "after-school-club";
    private static final int LOT = AssessFee.MOST;

    private int files;

    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public String caption() {
        return "a collecting agent's file booked, beside the same rows by plain JDBC bulk";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int rounds = options.get("rounds", 3);
        int lines = options.get("lines", 100_000);
        int paired = Math.min(lines, options.get("paired", 20_000));
        try (var rooms = Rooms.open()) {
            rooms.stopBridge();
            var clerk = rooms.people().staff(Rooms.CITY, Rooms.CITY.code() + "-accountant");
            var fees = rooms.office(AssessFee.class);
            var take = rooms.office(TakeAgentFile.class);
            assess(fees, clerk, 0, paired);
            var few = slips(paired);
            var books = new ReceiptBooks();
            ours(take, clerk, few);
            var written = books.written();
            var pairs =
                    Pairs.measure(
                            rounds,
                            () -> {
                                books.reset();
                                return paired / ours(take, clerk, few);
                            },
                            () -> {
                                books.reset();
                                return paired / books.bare(written);
                            });
            books.reset();
            long start = System.nanoTime();
            assess(fees, clerk, paired, lines);
            if (lines > paired) {
                report.single(
                        "bills assessed with their slips",
                        (lines - paired) / seconds(start),
                        "/s",
                        null);
            }
            double all = ours(take, clerk, slips(lines));
            report.note(Rooms.durability());
            report.note(
                    "pairs of %d lines, %d rows; every line pays a bill of its own"
                            .formatted(paired, written.size()));
            report.single(
                    "a file of %d lines".formatted(lines),
                    all,
                    "s",
                    lines == 100_000 ? Limit.atMost(30, "issue 5") : null);
            report.pairs(
                    "lines by TakeAgentFile",
                    "plain JDBC bulk",
                    pairs,
                    "/s",
                    Limit.atLeast(0.5, "issue 5"));
        }
    }

    /** The bills from one number to before another. */
    private static void assess(AssessFee fees, Acting clerk, int from, int count)
            throws SQLException {
        var payers = payers();
        var month = YearMonth.of(2026, 10);
        for (int done = from; done < count; done += LOT) {
            var lot = new ArrayList<FeeLine>();
            for (int no = done; no < Math.min(count, done + LOT); no++) {
                var of = month.minusMonths(no / payers.size());
                lot.add(new FeeLine(no, payers.get(no % payers.size()), "", FEE, of, 1));
            }
            if (!(clerk.call(() -> fees.assess(lot)) instanceof AssessResult.Assessed)) {
                throw new IllegalStateException("The bills of the benchmark were not assessed");
            }
        }
    }

    private static List<String> payers() throws SQLException {
        return texts(
                "select addressee_no from person where status = 'RESIDENT' order by addressee_no"
                        + " limit 20000");
    }

    private static List<String> slips(int most) throws SQLException {
        return texts("select number from slip order by id limit " + most);
    }

    private static List<String> texts(String sql) throws SQLException {
        try (var connection = Rooms.bare("core");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** How many seconds it took from the bytes to the last line booked. */
    private double ours(TakeAgentFile take, Acting clerk, List<String> slips) {
        var text = new AgentText().kind("02").number("%010d".formatted(++files));
        for (int no = 0; no < slips.size(); no++) {
            text.store("B%dN%d".formatted(files, no), slips.get(no), price());
        }
        var bytes = text.bytes();
        long start = System.nanoTime();
        if (!(clerk.call(() -> take.take("bench.txt", bytes)) instanceof TakeResult.Taken)) {
            throw new IllegalStateException("The file of the benchmark was not taken");
        }
        boolean more = true;
        while (more) {
            more = Rooms.job().call(take::next);
        }
        return seconds(start);
    }

    /** Of the fee, in the sample settings. */
    private static long price() {
        return 5_000;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
