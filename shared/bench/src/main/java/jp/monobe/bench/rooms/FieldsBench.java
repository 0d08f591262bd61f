package jp.monobe.bench.rooms;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Compiling;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Pairs;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.SaveResult;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;

/**
 * How long the save of a field takes that somebody leaves, durable: with two hundred people typing
 * at once, each leaving a field every two seconds; and in a form of a thousand fields, the page's
 * own work with conditions and checks included, beside the same in a form of twenty.
 */
public final class FieldsBench implements Benchmark {

    private static final int SHORT_FORM = 20;
    private static final int WARM = 1000;
    private static final int MOST_WARM = 20_000;
    private static final double COMPILED = 0.1;
    private static final double NANOS_IN_MILLI = 1e6;

    @Override
    public String name() {
        return "fields";
    }

    @Override
    public String caption() {
        return "saves of a field: two hundred people at once, a form of a thousand fields";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (var rooms = Rooms.open()) {
            var signed = new Claim(0, 0, 0).signed(rooms);
            rooms.stopBridge();
            try (var stock = new Stock(signed.account(), signed.draft())) {
                report.note(Rooms.durability());
                var drafts = rooms.portal().room(DraftService.class);
                Typing.measure(drafts, stock, options, report);
                longForm(drafts, stock, options, report);
            }
        }
    }

    static void save(DraftService drafts, Stock.Ready one, AnswerKey key, Answer answer) {
        var saved =
                Acting.as(new Actor.Resident(one.account()), Rooms.CITY)
                        .call(() -> drafts.save(one.draft(), key, answer));
        if (!(saved instanceof SaveResult.Saved)) {
            throw new IllegalStateException("Not saved: " + saved);
        }
    }

    private static void longForm(DraftService drafts, Stock stock, Options options, Report report)
            throws Exception {
        int fields = options.get("fields", 1000);
        var ready = stock.copies(2, (_, _, _) -> {});
        var large = new LargeForm(fields);
        var small = new LargeForm(SHORT_FORM);
        fill(drafts, ready.getFirst(), large);
        fill(drafts, ready.getLast(), small);
        own(large, 5000);
        own(small, 5000);
        int saves = options.get("saves", 200);
        warmUp(drafts, ready, large, small, report);
        var pairs =
                Pairs.measure(
                        options.get("rounds", 7),
                        () -> median(drafts, ready.getFirst(), large, saves),
                        () -> median(drafts, ready.getLast(), small, saves));
        report.pairs(
                "a field is left and saved in a form of " + fields,
                "in a form of " + SHORT_FORM,
                pairs,
                "ms",
                Limit.atMost(1.5, "issue 4"));
        report.add(Figure.median("the page's own part of it", own(large, saves), "ms", null));
    }

    /** Until the compilers have done with it, or for long enough. */
    private static void warmUp(
            DraftService drafts,
            List<Stock.Ready> ready,
            LargeForm large,
            LargeForm small,
            Report report)
            throws Exception {
        double compiled = 1;
        int made = 0;
        while (compiled > COMPILED && made < MOST_WARM) {
            compiled =
                    Compiling.share(() ->
                            median(drafts, ready.getFirst(), large, WARM)
                                    + median(drafts, ready.getLast(), small, WARM));
            made += WARM;
        }
        report.note(
                "Warmed up with %d saves in each form; compiling took %.0f %% of the last %d's time"
                        .formatted(made, compiled * 100, WARM));
    }

    private static void fill(DraftService drafts, Stock.Ready one, LargeForm form) {
        form.keys().forEach(key -> save(drafts, one, key, form.answer(key, 0)));
    }

    private static double median(DraftService drafts, Stock.Ready one, LargeForm form, int saves) {
        var millis = new ArrayList<Double>();
        for (int turn = 0; turn < saves; turn++) {
            long start = System.nanoTime();
            var key = form.next();
            var answer = form.answer(key, turn);
            save(drafts, one, key, answer);
            form.left(key, answer);
            millis.add((System.nanoTime() - start) / NANOS_IN_MILLI);
        }
        return Samples.of(millis).median();
    }

    private static Samples own(LargeForm form, int saves) {
        var millis = new ArrayList<Double>();
        for (int turn = 0; turn < saves; turn++) {
            long start = System.nanoTime();
            var key = form.next();
            form.left(key, form.answer(key, turn));
            millis.add((System.nanoTime() - start) / NANOS_IN_MILLI);
        }
        return Samples.of(millis);
    }
}
