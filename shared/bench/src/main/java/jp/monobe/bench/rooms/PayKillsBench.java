package jp.monobe.bench.rooms;

import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bridge.MoneyWorker.Fault;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.money.MoneyKillings;
import jp.monobe.testing.money.MoneyKillings.Plan;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * People pay over all channels while our program and the database server are killed at random
 * points and agents lose, double and reorder what they say; then the books are compared with what
 * the agents have. {@code ./test} does ten kills of it, with its twins that must fail.
 */
public final class PayKillsBench implements Benchmark {

    private static final Limit NONE = Limit.atMost(0, "issue 5");
    private static final int OF_THE_SERVER = 40;

    /** Milliseconds; the program has hardly begun to work by the earliest, and is busy by this. */
    private static final int LATEST = 4000;

    /** What waited for a program that was always away is carried once it stays. */
    private static final int PATIENCE = 900;

    @Override
    public String name() {
        return "pay-kills";
    }

    @Override
    public String caption() {
        return "program and database killed five hundred times while people pay";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        System.setProperty("monobe.test.durable", "true");
        int seed = options.get("seed", 20261128);
        var plan =
                new Plan(
                        options.get("payments", 10_000),
                        options.get("kills", 500),
                        OF_THE_SERVER,
                        options.get("latest", LATEST),
                        true,
                        Fault.NONE,
                        PATIENCE,
                        seed);
        try (var office =
                new SpringApplicationBuilder(BridgeRooms.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .run(
                                "--logging.level.root=error",
                                "--logging.level.ch.vorburger=off",
                                "--monobe.vault.key-file=" + Rooms.key())) {
            var found = new MoneyKillings(office, plan).run();
            report.note(Rooms.durability());
            report.note("seed=" + seed + ", by channel: " + found.channels());
            report.single("kills of the program", found.workerKills(), "", null);
            report.single("kills of the database server", found.serverKills(), "", null);
            report.single("payments that somebody made", found.payments(), "", null);
            report.single("yen that agents have", found.yen(), "yen", null);
            report.single("payments lost", found.lost(), "", NONE);
            report.single("payments booked twice, or with two pages", found.twice(), "", NONE);
            report.single("between books and agents", found.difference(), "yen", NONE);
            report.single("stuck over 60 s of running time", found.stuck(), "", NONE);
            report.single("agent to books, longest, running time", found.longest(), "s", null);
            report.single("… by the clock on the wall", found.longestInAll(), "s", null);
        }
    }
}
