package jp.monobe.bench.rooms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Compiling;
import jp.monobe.bench.Cpu;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Pairs;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;

/**
 * Durable filings a second through the service, beside the same rows by bare JDBC in one
 * transaction each. {@code children=} and {@code attachments=} make the filing bigger, {@code
 * filings=} the rounds longer, {@code rounds=} more of them.
 */
public final class SubmitBench implements Benchmark {

    private static final Limit HALF = Limit.atLeast(0.5, "house");
    private static final int WARM = 1000;
    private static final double COMPILED = 0.05;
    private static final Limit PEER = Limit.atLeast(200, "a peer's 199 durable");

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String caption() {
        return "durable filings a second, beside the same rows by bare JDBC";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int rounds = options.get("rounds", 7);
        int filings = options.get("filings", 120);
        var claim =
                new Claim(
                        options.get("children", 0),
                        options.get("attachments", 0),
                        options.get("kilobytes", 500));
        try (var rooms = Rooms.open()) {
            var signed = claim.signed(rooms);
            rooms.stopBridge();
            try (var stock = new Stock(signed.account(), signed.draft())) {
                report.note(Rooms.durability());
                report.note(
                        "One filing: %d answers, %d attachments, a signature, a confirmed mail"
                                .formatted(stock.answers(), stock.attachments()));
                report.note("%d pairs of rounds; %d filings a client".formatted(rounds, filings));
                var measuring = new Measuring(rooms, stock, report);
                measuring.warmUp(options.get("warmup", 15_000));
                for (int clients :
                        options.values().containsKey("clients")
                                ? new int[] {options.get("clients", 0)}
                                : new int[] {1, 4}) {
                    measuring.clients(clients, filings, rounds);
                }
            }
        }
    }

    /** Rounds of ours and the peer's, with drafts copied for both. */
    private static final class Measuring {

        private final SubmitFiling submit;
        private final Stock stock;
        private final Report report;
        private final List<Row> rows;

        Measuring(Rooms rooms, Stock stock, Report report) throws Exception {
            this.submit = rooms.portal().room(SubmitFiling.class);
            this.stock = stock;
            this.report = report;
            var first = copies(1).getFirst();
            submit(first);
            this.rows = BareFiling.writtenFor(first);
        }

        /**
         * Until the JVM has compiled what is measured, where a program that runs for days stands:
         * its compilers get little of two cores any more.
         */
        void warmUp(int most) throws Exception {
            int made = 0;
            var compiled = 1.0;
            while (made < most && compiled > COMPILED) {
                var drafts = copies(WARM);
                compiled = Compiling.share(() -> ours(drafts, 4));
                made += WARM;
            }
            bare(copies(WARM / 2), 4);
            report.note(
                    "Warmed up with %d filings; compiling took %.0f %% of the last thousand's time"
                            .formatted(made, compiled * 100));
        }

        void clients(int clients, int filings, int rounds) throws Exception {
            int round = filings * clients;
            Deque<List<Stock.Ready>> ready = new ArrayDeque<>();
            for (int i = 0; i < rounds * 2; i++) {
                ready.add(copies(round));
            }
            var millis = new ArrayList<Double>();
            var portal = new ArrayList<Double>();
            var database = new ArrayList<Double>();
            var peers = new ArrayList<Double>();
            var asked = new ArrayList<Double>();
            var pairs =
                    Pairs.measure(
                            rounds,
                            () -> {
                                double own = Cpu.own();
                                double started = Cpu.started();
                                long questions = Rooms.questions();
                                var run = ours(ready.remove(), clients);
                                portal.add((Cpu.own() - own) / round);
                                database.add((Cpu.started() - started) / round);
                                asked.add((Rooms.questions() - questions) / (double) round);
                                millis.addAll(run.millis());
                                return run.aSecond();
                            },
                            () -> {
                                double before = Cpu.used();
                                var run = bare(ready.remove(), clients);
                                peers.add((Cpu.used() - before) / round);
                                return run.aSecond();
                            });
            var who = clients == 1 ? "1 client" : clients + " clients";
            report.pairs("filings by " + who, "bare JDBC, " + who, pairs, "/s", HALF);
            if (clients == 4) {
                report.add(
                        Figure.median("filings by " + who + ", durable", pairs.ours(), "/s", PEER));
            }
            var times = Samples.of(millis);
            core(report, "portal", portal);
            core(report, "database", database);
            core(report, "the peer's, with its database", peers);
            report.add(
                    Figure.median(
                            "statements the server is asked for one", Samples.of(asked), "", null));
            report.single("p50 by " + who, times.percentile(50), "ms", null);
            report.single(
                    "p99 by " + who, times.percentile(99), "ms", Limit.atMost(1000, "quality P6"));
        }

        private static void core(Report report, String whose, List<Double> millis) {
            report.add(
                    Figure.median(
                            "time of a core for one: " + whose, Samples.of(millis), "ms", null));
        }

        private List<Stock.Ready> copies(int count) throws Exception {
            return stock.copies(
                    count,
                    (copy, table, row) -> {
                        if (table.equals("account")) {
                            row.put("mail", "bench-%06d@mail.example".formatted(copy));
                        }
                    });
        }

        private Clients.Run ours(List<Stock.Ready> drafts, int clients) throws Exception {
            return Clients.work(clients, drafts, () -> this::submit);
        }

        private Clients.Run bare(List<Stock.Ready> drafts, int clients) throws Exception {
            return Clients.work(clients, drafts, () -> new BareFiling(rows));
        }

        private void submit(Stock.Ready ready) {
            var result =
                    Acting.as(new Actor.Resident(ready.account()), Rooms.CITY)
                            .call(() -> submit.submit(ready.draft()));
            if (!(result instanceof SubmitResult.Accepted)) {
                throw new IllegalStateException("Not accepted: " + result);
            }
        }
    }
}
