package jp.monobe.bench.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.monobe.bench.Cpu;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.filing.DraftService;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;

/** Many people who type at once, each leaving a field every two seconds. */
final class Typing {

    private static final int FIELDS = 20;
    private static final int PAUSE = 2000;
    private static final double NANOS_IN_MILLI = 1e6;

    private Typing() {}

    static void measure(DraftService drafts, Stock stock, Options options, Report report)
            throws Exception {
        int people = options.get("people", 200);
        int seconds = options.get("seconds", 20);
        var ready = stock.copies(people, (_, _, _) -> {});
        typed(drafts, ready, seconds / 2);
        double before = Cpu.used();
        var millis = typed(drafts, ready, seconds);
        report.single("people typing at once", people, "", null);
        report.single("fields saved", millis.size() / (double) seconds, "/s", null);
        report.single("a field is saved, median", millis.median(), "ms", null);
        report.single("a field is saved, p95", millis.p95(), "ms", Limit.atMost(100, "issue 4"));
        report.single("a field is saved, longest", millis.most(), "ms", null);
        report.single(
                "time of a core for one, portal and database",
                (Cpu.used() - before) / millis.size(),
                "ms",
                null);
    }

    private record Millis(List<Double> each) {
        int size() {
            return each.size();
        }

        double median() {
            return Samples.of(each).median();
        }

        double p95() {
            return Samples.of(each).percentile(95);
        }

        double most() {
            return Samples.of(each).most();
        }
    }

    private static Millis typed(DraftService drafts, List<Stock.Ready> all, int seconds)
            throws Exception {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var typing = new ArrayList<Future<?>>();
            for (var one : all) {
                typing.add(
                        people.submit(() -> {
                            type(drafts, one, end, millis);
                            return null;
                        }));
            }
            for (var each : typing) {
                each.get();
            }
        }
        return new Millis(List.copyOf(millis));
    }

    private static void type(DraftService drafts, Stock.Ready one, long end, Queue<Double> millis)
            throws InterruptedException {
        var random = new Random(one.draft().getMostSignificantBits());
        Thread.sleep(random.nextInt(PAUSE));
        for (int field = 0; System.nanoTime() < end; field++) {
            long start = System.nanoTime();
            FieldsBench.save(
                    drafts,
                    one,
                    AnswerKey.of("typed-" + field % FIELDS),
                    new Answer.Text("答え" + field));
            millis.add((System.nanoTime() - start) / NANOS_IN_MILLI);
            Thread.sleep(PAUSE / 2 + random.nextInt(PAUSE));
        }
    }
}
