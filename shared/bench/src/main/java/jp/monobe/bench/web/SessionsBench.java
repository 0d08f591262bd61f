package jp.monobe.bench.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.journeys.Browsers;

/**
 * Live heap of the packaged portal for each resident in the middle of a claim: how much it grows
 * with every {@code step=} more of {@code people=} real sessions, after a full collection. Before
 * them, public pages are read, which must leave nothing behind.
 */
public final class SessionsBench implements Benchmark {

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String caption() {
        return "live heap for each resident in the middle of a claim";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int people = options.get("people", 40);
        int step = options.get("step", 10);
        try (var programs = Programs.start();
                var browsers = new Browsers()) {
            var heap = Heap.of("portal-0.1.0.jar", Programs.PORT);
            publicPages(programs, heap, options.get("pages", 300), report);
            var claims = new OpenClaims(programs, browsers);
            claims.open(step);
            var measured = new ArrayList<Heap.Live>();
            measured.add(heap.live());
            for (int i = 0; i < people; i += step) {
                claims.open(step);
                measured.add(heap.live());
            }
            told(measured, step, report);
        }
    }

    private static void told(List<Heap.Live> measured, int step, Report report) {
        var each = new double[measured.size() - 1];
        for (int i = 0; i < each.length; i++) {
            each[i] = (measured.get(i + 1).bytes() - measured.get(i).bytes()) / 1000.0 / step;
        }
        var last = measured.getLast();
        report.add(
                Figure.median(
                        "live heap a signed-in resident in the middle of a claim",
                        new Samples(each),
                        "kB",
                        Limit.atMost(100, "house; Vaadin's record is 300")));
        // Nobody was measured who was not there: what counts none inside would count none outside.
        var all = Limit.atLeast((double) step * measured.size(), "everybody who came");
        report.single("HTTP sessions at the end", sessions(last), "", all);
        report.single("Flow UIs at the end", uis(last), "", all);
        report.single("live heap at the end", last.bytes() / 1e6, "MB", null);
    }

    /** Reads public pages as many visitors do, each without cookies. */
    private static void publicPages(Programs programs, Heap heap, int pages, Report report)
            throws Exception {
        try (var visitor = HttpClient.newHttpClient()) {
            var paths =
                    List.of(
                            "/nankoku",
                            "/nankoku/services",
                            "/nankoku/search?q=%E5%85%90%E7%AB%A5",
                            "/nankoku/services/child-allowance-claim");
            for (int i = 0; i < pages; i++) {
                var address = URI.create(programs.portal(paths.get(i % paths.size())));
                var answer =
                        visitor.send(
                                HttpRequest.newBuilder(address).build(),
                                HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(address + " answers " + answer.statusCode());
                }
            }
        }
        var live = heap.live();
        var none = Limit.atMost(0, "house");
        report.single("HTTP sessions after " + pages + " public pages", sessions(live), "", none);
        report.single("Flow UIs after " + pages + " public pages", uis(live), "", none);
    }

    private static long sessions(Heap.Live live) {
        return live.count("org.apache.catalina.session.StandardSession");
    }

    private static long uis(Heap.Live live) {
        return live.count("com.vaadin.flow.component.UI");
    }
}
