package jp.monobe.bench.rooms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bench.rooms.Claimant.Came;
import jp.monobe.bench.rooms.Slip.Kind;

/**
 * A thousand people claim with the errors of 2020; how many filings reach the office defective.
 * {@code heed=} says how many of a hundred heed a warning that does not stop them: assumed, since
 * nobody published it, so what the same people would file at other shares is worked out beside it.
 */
public final class DefectsBench implements Benchmark {

    private static final Limit FEW = Limit.atMost(5, "issue 4");
    private static final int CLIENTS = 4;
    private static final int[] OTHERS = {50, 80, 95};

    /** One who claims, by her place in the seeded order. */
    private record Next(int place, Slip slip, Citizens.Citizen citizen) {}

    @Override
    public String name() {
        return "defects";
    }

    @Override
    public String caption() {
        return "1,000 filings with the errors of 2020: how many arrive defective";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int filings = options.get("filings", 1000);
        int seed = options.get("seed", 2020);
        int heed = options.get("heed", 80);
        Map<Integer, Came> came = new ConcurrentHashMap<>();
        var slips = slips(filings, seed);
        try (var rooms = Rooms.open()) {
            rooms.people();
            var all = next(slips, new Citizens());
            Clients.work(
                    CLIENTS,
                    all,
                    () ->
                            each ->
                                    came.put(
                                            each.place,
                                            new Claimant(
                                                            rooms,
                                                            each.citizen,
                                                            each.slip,
                                                            heed,
                                                            new SplittableRandom(
                                                                    seed * 1_000_003L + each.place))
                                                    .files()));
        }
        report.note(
                "seed=%d, heed=%d: of a hundred people so many do what a warning says (assumed)"
                        .formatted(seed, heed));
        tell(slips, came, report);
    }

    private static List<Next> next(List<Slip> slips, Citizens citizens) {
        var who = citizens.next(slips.size());
        var all = new ArrayList<Next>();
        for (int i = 0; i < slips.size(); i++) {
            all.add(new Next(i, slips.get(i), who.get(i)));
        }
        return all;
    }

    /** In proportion, in an order by chance. */
    private static List<Slip> slips(int filings, int seed) {
        var thousand = new ArrayList<Slip>();
        for (var slip : Slip.values()) {
            thousand.addAll(Collections.nCopies(slip.ofThousand(), slip));
        }
        Collections.shuffle(thousand, new Random(seed));
        return thousand.subList(0, Math.min(filings, thousand.size()));
    }

    private static void tell(List<Slip> slips, Map<Integer, Came> came, Report report) {
        double defective = 0;
        for (var kind : Kind.values()) {
            var counted = counted(slips, came, kind);
            long tried = counted.values().stream().mapToInt(Integer::intValue).sum();
            long arrived =
                    counted.entrySet().stream()
                            .filter(each -> each.getKey().isDefective())
                            .mapToInt(Map.Entry::getValue)
                            .sum();
            defective += arrived;
            report.single(
                    "%s: %d tried, %d impossible, %d stopped, %d mended, %d warned and heeded; arrived"
                            .formatted(
                                    kind.words(),
                                    tried,
                                    counted.getOrDefault(Came.IMPOSSIBLE, 0),
                                    counted.getOrDefault(Came.STOPPED, 0),
                                    counted.getOrDefault(Came.MENDED, 0),
                                    counted.getOrDefault(Came.HEEDED, 0)),
                    arrived,
                    "",
                    null);
            arrivals(slips, came, kind, report);
        }
        others(slips, came, report);
        long wrong = slips.stream().filter(slip -> slip != Slip.NONE).count();
        report.single("without a guard", 100.0 * wrong / slips.size(), "%", null);
        report.single("defective filings of all", 100 * defective / slips.size(), "%", FEW);
    }

    /** Whoever was warned files wrongly when she does not heed; nothing else hangs on it. */
    private static void others(List<Slip> slips, Map<Integer, Came> came, Report report) {
        var all = came.values();
        double warned =
                all.stream()
                        .filter(it -> it == Came.HEEDED || it == Came.WARNED_AND_ARRIVED)
                        .count();
        double unwarned = all.stream().filter(it -> it == Came.ARRIVED).count();
        for (int heed : OTHERS) {
            report.single(
                    "if %d of a hundred heeded a warning, defective of all".formatted(heed),
                    (100 * unwarned + (100 - heed) * warned) / slips.size(),
                    "%",
                    null);
        }
    }

    private static Map<Came, Integer> counted(
            List<Slip> slips, Map<Integer, Came> came, Kind kind) {
        var counted = new EnumMap<Came, Integer>(Came.class);
        for (int i = 0; i < slips.size(); i++) {
            if (slips.get(i).kind() == kind) {
                counted.merge(came.getOrDefault(i, Came.ARRIVED), 1, Integer::sum);
            }
        }
        return counted;
    }

    /** Which of a kind came through. */
    private static void arrivals(
            List<Slip> slips, Map<Integer, Came> came, Kind kind, Report report) {
        for (var slip : kind.slips()) {
            long through = 0;
            for (int i = 0; i < slips.size(); i++) {
                boolean isDefective = came.getOrDefault(i, Came.ARRIVED).isDefective();
                through += slips.get(i) == slip && isDefective ? 1 : 0;
            }
            if (through > 0) {
                report.note("arrived: %d × %s".formatted(through, slip));
            }
        }
    }
}
