package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Cpu;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the bridge carries while all its loops run: packets to 50 people who ask at once ({@code
 * people=}), and a backlog of filings brought in ({@code filings=}).
 */
public final class BridgeBench implements Benchmark {

    private static final Limit SECOND = Limit.atMost(1000, "house");
    private static final Limit ENOUGH = Limit.atLeast(200, "house");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "bridge";
    }

    @Override
    public String caption() {
        return "request to packet with 50 people at once; filings brought in a second";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int rounds = options.get("rounds", 7);
        int people = options.get("people", 50);
        int filings = options.get("filings", 600);
        try (var rooms = Rooms.open()) {
            var signed = new Claim(0, 0, 0).signed(rooms);
            var citizens = new Citizens();
            report.note(Rooms.durability());
            packets(new Packets(rooms, citizens), people, rounds, report);
            rooms.stopBridge();
            try (var stock = new Stock(signed.account(), signed.draft())) {
                int warmup = options.get("warmup", 1500);
                backlog(new Backlog(rooms, stock, citizens), warmup, filings, rounds, report);
            }
        }
    }

    private static void packets(Packets packets, int people, int rounds, Report report)
            throws Exception {
        for (int i = 0; i < 5; i++) {
            packets.crowd(people);
        }
        var all = new ArrayList<Double>();
        var p95 = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            var millis = packets.crowd(people);
            all.addAll(millis);
            p95[round] = Samples.of(millis).percentile(95);
        }
        report.single("request to packet, median", Samples.of(all).median(), "ms", null);
        report.add(
                Figure.median(
                        "request to packet, p95 of " + people + " at once",
                        new Samples(p95),
                        "ms",
                        SECOND));
        report.single("request to packet, longest", Samples.of(all).most(), "ms", null);
        report.note(
                "Packets: %d rounds of %d people who ask at once, each for the first time"
                        .formatted(rounds, people));
    }

    private static void backlog(Backlog backlog, int warmup, int filings, int rounds, Report report)
            throws Exception {
        backlog.bringIn(warmup);
        var rates = new double[rounds];
        var cores = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            var run = backlog.bringIn(filings);
            rates[round] = run.aSecond();
            cores[round] = run.core();
        }
        report.add(Figure.median("filings brought in", new Samples(rates), "/s", ENOUGH));
        report.add(
                Figure.median(
                        "time of a core for one, back office and database",
                        new Samples(cores),
                        "ms",
                        null));
        report.note(
                ("Filings: %d rounds of %d that wait, each of another person who is not linked"
                                + " yet; status goes out meanwhile")
                        .formatted(rounds, filings));
    }

    /** Filings handed in while the bridge stands still; then it starts. */
    private record Backlog(Rooms rooms, Stock stock, Citizens citizens) {

        /** How many a second, and how many milliseconds of a core each took. */
        record Run(double aSecond, double core) {}

        Run bringIn(int count) throws Exception {
            handIn(count);
            try (var front = Rooms.bare("front")) {
                long waiting = waiting(front);
                double before = Cpu.used();
                long start = System.nanoTime();
                rooms.startBridge();
                while (waiting(front) > 0) {
                    Thread.sleep(10);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                double core = (Cpu.used() - before) / waiting;
                rooms.stopBridge();
                return new Run(waiting / seconds, core);
            }
        }

        private static long waiting(Connection front) throws SQLException {
            front.commit();
            try (var statement = front.createStatement();
                    var row =
                            statement.executeQuery(
                                    "select count(*) from outbox where kind = 'FILING' and done_at"
                                            + " is null")) {
                row.next();
                return row.getLong(1);
            }
        }

        private void handIn(int count) throws Exception {
            var who = citizens.next(count);
            int[] first = {-1};
            var drafts =
                    stock.copies(
                            count,
                            (copy, table, row) -> {
                                first[0] = first[0] < 0 ? copy : first[0];
                                var citizen = who.get(copy - first[0]);
                                row.computeIfPresent(
                                        "verified",
                                        (_, _) -> JSON.writeValueAsString(citizen.verified()));
                                row.computeIfPresent(
                                        "signature",
                                        (_, old) -> signedBy(citizen, String.valueOf(old)));
                            });
            var submit = rooms.portal().room(SubmitFiling.class);
            Clients.work(4, drafts, () -> each -> handIn(submit, each));
        }

        private static void handIn(SubmitFiling submit, Stock.Ready ready) {
            var result =
                    Acting.as(new Actor.Resident(ready.account()), Rooms.CITY)
                            .call(() -> submit.submit(ready.draft()));
            if (!(result instanceof SubmitResult.Accepted)) {
                throw new IllegalStateException("Not accepted: " + result);
            }
        }

        private static String signedBy(Citizens.Citizen citizen, String signature) {
            var old = JSON.readValue(signature, Signature.class);
            return JSON.writeValueAsString(
                    new Signature(
                            old.status(),
                            old.digest(),
                            old.signature(),
                            old.certificate(),
                            citizen.serial(),
                            old.at()));
        }
    }
}
