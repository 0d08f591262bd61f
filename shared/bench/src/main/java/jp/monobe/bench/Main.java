package jp.monobe.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.monobe.bench.find.SearchBench;
import jp.monobe.bench.rooms.BridgeBench;
import jp.monobe.bench.rooms.DefectsBench;
import jp.monobe.bench.rooms.FieldsBench;
import jp.monobe.bench.rooms.KillsBench;
import jp.monobe.bench.rooms.PayBench;
import jp.monobe.bench.rooms.PayKillsBench;
import jp.monobe.bench.rooms.PeopleBench;
import jp.monobe.bench.rooms.ReconcileBench;
import jp.monobe.bench.rooms.SlipsBench;
import jp.monobe.bench.rooms.SubmitBench;
import jp.monobe.bench.web.EffortBench;
import jp.monobe.bench.web.LighthouseBench;
import jp.monobe.bench.web.OpenBench;
import jp.monobe.bench.web.SessionsBench;
import jp.monobe.bench.web.WeightBench;

/** {@code ./bench} lists and runs all short ones; {@code ./bench NAME [option=number …]} one. */
public final class Main {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final List<Benchmark> ALL =
            List.of(
                    new SubmitBench(),
                    new PeopleBench(),
                    new BridgeBench(),
                    new SearchBench(),
                    new FieldsBench(),
                    new KillsBench(),
                    new PayKillsBench(),
                    new DefectsBench(),
                    new ReconcileBench(),
                    new SlipsBench(),
                    new PayBench(),
                    new OpenBench(),
                    new WeightBench(),
                    new SessionsBench(),
                    new EffortBench(),
                    new LighthouseBench());

    private Main() {}

    /** Ends with 0 when every limit was reached, 1 when not, 2 when there is no such benchmark. */
    public static void main(String... words) {
        // The database's threads would keep the program alive.
        int code = 1;
        try {
            code = words.length == 0 ? all() : one(words);
        } catch (Exception failed) {
            failed.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    private static int all() throws Exception {
        System.out.println("./bench NAME runs one of these; the short ones (*) run now:");
        for (var bench : ALL) {
            System.out.printf(
                    "  %s %-9s %s%n", bench.isShort() ? "*" : " ", bench.name(), bench.caption());
        }
        boolean reached = true;
        for (var bench : ALL) {
            if (bench.isShort()) {
                reached &= isReached(bench, Options.parse());
            }
        }
        return reached ? 0 : 1;
    }

    private static int one(String... words) throws Exception {
        var bench = ALL.stream().filter(each -> each.name().equals(words[0])).findFirst();
        if (bench.isEmpty()) {
            System.err.println(
                    "bench: there is no "
                            + words[0]
                            + "; there are "
                            + String.join(", ", ALL.stream().map(Benchmark::name).toList()));
            return 2;
        }
        var options = Options.parse(Arrays.copyOfRange(words, 1, words.length));
        return isReached(bench.get(), options) ? 0 : 1;
    }

    private static boolean isReached(Benchmark bench, Options options) throws Exception {
        var report = new Report(bench.name(), Machine.probe(FOLDER));
        bench.run(options, report);
        report.print(System.out);
        report.write(FOLDER);
        return report.isReached();
    }
}
