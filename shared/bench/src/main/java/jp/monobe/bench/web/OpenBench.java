package jp.monobe.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Pairs;
import jp.monobe.bench.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/**
 * First-time visitors a second of a service's page, by four at a time, beside the same content as a
 * Flow view in the same program. Bounded in number; loopback only.
 */
public final class OpenBench implements Benchmark {

    private static final String SERVICE = "/nankoku/services/child-allowance-claim";
    private static final int CLIENTS = 4;

    /** So many times as many visitors of the public page, so that both rounds take a while. */
    private static final int MORE = 20;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String caption() {
        return "first-time visitors of a public page, beside the same content as a Flow view";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int rounds = options.get("rounds", 7);
        int visitors = options.get("visitors", 100);
        var page = Path.of("target", "service-page.html").toAbsolutePath();
        try (var programs = Programs.start()) {
            Files.writeString(page, new Visitors(programs.portal("")).publicPage(SERVICE));
            var there = new Visitors("http://localhost:" + OnePortal.PORT);
            try (var _ = OnePortal.start(page, there)) {
                report.note(same(Files.readString(page), there.flowView()));
                aSecond(visitors * MORE * 2, () -> there.publicPage(SERVICE));
                aSecond(visitors * 4, there::flowView);
                var pairs =
                        Pairs.measure(
                                rounds,
                                () -> aSecond(visitors * MORE, () -> there.publicPage(SERVICE)),
                                () -> aSecond(visitors, there::flowView));
                report.pairs(
                        "visitors of the public page",
                        "of the Flow view",
                        pairs,
                        "/s",
                        Limit.atLeast(20, "issue 3"));
            }
        }
    }

    /** Every text of the page is in what the view sends; else the two are not to be compared. */
    private static String same(String page, String view) throws IOException {
        var texts =
                Jsoup.parse(page).body().select("*:not(script)").stream()
                        .flatMap(element -> element.textNodes().stream())
                        .filter(text -> !text.isBlank())
                        .map(TextNode::text)
                        .map(String::strip)
                        .toList();
        var missing = texts.stream().filter(text -> !view.contains(quoted(text))).toList();
        if (texts.size() < 50 || !missing.isEmpty()) {
            throw new IOException("Of %d texts the view lacks %s".formatted(texts.size(), missing));
        }
        return "The same %d texts on both sides; %,d bytes as a page, %,d as a view's elements"
                .formatted(texts.size(), page.length(), view.length());
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static double aSecond(int visits, Callable<String> visit) throws Exception {
        List<Callable<Integer>> clients =
                IntStream.range(0, CLIENTS)
                        .<Callable<Integer>>mapToObj(_ -> () -> visit(visits / CLIENTS, visit))
                        .toList();
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            long start = System.nanoTime();
            int made = 0;
            for (var client : pool.invokeAll(clients)) {
                made += client.get();
            }
            return made / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static int visit(int times, Callable<String> visit) throws Exception {
        for (int i = 0; i < times; i++) {
            visit.call();
        }
        return times;
    }
}
