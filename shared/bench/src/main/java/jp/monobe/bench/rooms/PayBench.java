package jp.monobe.bench.rooms;

import java.nio.file.Files;
import java.nio.file.Path;
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
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.testing.money.LosingAgent;
import jp.monobe.testing.money.MoneyTown;
import jp.monobe.testing.money.MoneyTown.Owed;

/**
 * Card payments created and confirmed: the attempt is stored, the agent opens its page (over HTTP),
 * its signed message is stored and handled, and the bridge brings the money into the office's
 * books. All loops run as in an installation; whoever pays begins the next payment once hers is in
 * the books.
 */
public final class PayBench implements Benchmark {

    /** GOV.UK Pay, create + card details + authorise + capture, by 4 clients on 2 cores. */
    private static final double PEERS_A_SECOND = 35;

    private static final Limit FAST = Limit.atLeast(PEERS_A_SECOND, "a peer's whole flow");
    private static final Limit LONGEST = Limit.atMost(343, "the peer's p99");
    private static final int WARM = 300;
    private static final double COMPILED = 0.25;

    @Override
    public String name() {
        return "pay";
    }

    @Override
    public String caption() {
        return "card payments a second, created, confirmed and booked, beside a peer's figures";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int rounds = options.get("rounds", 5);
        int payments = options.get("payments", 60);
        int warmup = options.get("warmup", 2400);
        var keys = Files.createTempDirectory(Path.of("target"), "cards");
        System.setProperty("monobe.card.keys", keys.toString());
        System.setProperty("monobe.test.durable", "true");
        try (var agent = new LosingAgent(true, false, 1)) {
            PayFlow.agree(keys, agent);
            try (var rooms = Rooms.open()) {
                var town = new MoneyTown(rooms.beans());
                var owed = new ArrayDeque<>(town.bills(warmup + rounds * payments * 5));
                PayFlow.untilCarriedOut();
                report.note(Rooms.durability());
                report.note(
                        "%d rounds of %d payments a client; the pages of the portal itself and of"
                                        .formatted(rounds, payments)
                                + " her browser are not in it");
                try (var booked = new BookedOnes()) {
                    var flow = new PayFlow(rooms.portal(), agent, booked);
                    var measuring = new Measuring(flow, owed, report);
                    measuring.warmUp(warmup);
                    measuring.clients(1, payments, rounds);
                    measuring.clients(4, payments, rounds);
                }
            }
        }
    }

    private record Measuring(PayFlow flow, Deque<Owed> owed, Report report) {

        void warmUp(int most) throws Exception {
            int made = 0;
            var compiled = 1.0;
            while (made + WARM <= most && compiled > COMPILED) {
                var some = some(WARM);
                compiled = Compiling.share(() -> Clients.work(4, some, () -> flow::pay));
                made += WARM;
            }
            report.note(
                    "Warmed up with %d payments; compiling took %.0f %% of the last's time"
                            .formatted(made, compiled * 100));
        }

        void clients(int clients, int payments, int rounds) throws Exception {
            var aSecond = new ArrayList<Double>();
            var millis = new ArrayList<Double>();
            var cores = new ArrayList<Double>();
            flow.confirmed().clear();
            for (int round = 0; round < rounds; round++) {
                var some = some(payments * clients);
                double before = Cpu.used();
                var run = Clients.<Owed>work(clients, some, () -> flow::pay);
                cores.add((Cpu.used() - before) / some.size());
                aSecond.add(run.aSecond());
                millis.addAll(run.millis());
            }
            boolean judged = clients == 4;
            var who = clients == 1 ? "1 client" : clients + " clients";
            var speed = Samples.of(aSecond);
            var times = Samples.of(millis);
            report.add(Figure.median("payments by " + who, speed, "/s", judged ? FAST : null));
            if (judged) {
                report.single(
                        "payments : the peer's 35/s", speed.median() / PEERS_A_SECOND, "×", null);
            }
            report.single("in the books, p50 by " + who, times.percentile(50), "ms", null);
            report.single(
                    "in the books, p99 by " + who,
                    times.percentile(99),
                    "ms",
                    judged ? LONGEST : null);
            report.single(
                    "her page says paid, p99 by " + who,
                    Samples.of(flow.confirmed()).percentile(99),
                    "ms",
                    null);
            report.add(
                    Figure.median(
                            "time of a core for one, all programs and database",
                            Samples.of(cores),
                            "ms",
                            null));
        }

        private List<Owed> some(int count) {
            var some = new ArrayList<Owed>();
            for (int i = 0; i < count; i++) {
                some.add(owed.remove());
            }
            return some;
        }
    }
}
