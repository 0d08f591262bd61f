package jp.monobe.bench.rooms;

import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.testing.crossing.FillingPeople.Fault;
import jp.monobe.testing.crossing.Killings;
import jp.monobe.testing.crossing.Killings.Found;

/**
 * The program of twenty people who fill in and hand in is killed at random moments; what each was
 * told is then looked up, and everybody comes back. {@code ./test} does ten kills of it.
 */
public final class KillsBench implements Benchmark {

    private static final Limit NONE = Limit.atMost(0, "issue 4");

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public String caption() {
        return "a worker killed two hundred times while twenty people fill in and hand in";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        System.setProperty("monobe.test.durable", "true");
        var found = Found.NOTHING;
        int seed = options.get("seed", 20261127);
        try (var killings = new Killings(Fault.NONE, seed)) {
            for (int kill = 0; kill < options.get("kills", 200); kill++) {
                found = found.and(killings.kill());
            }
        }
        report.note(Rooms.durability());
        report.note("seed=" + seed);
        report.single("kills", found.kills(), "", null);
        report.single("fields that people were told are saved", found.told(), "", null);
        report.single("filings of which people were told", found.filed(), "", null);
        report.single("fields or filings lost", found.lost(), "", NONE);
        report.single("filed twice", found.twice(), "", NONE);
        report.single("half filed", found.half(), "", NONE);
    }
}
