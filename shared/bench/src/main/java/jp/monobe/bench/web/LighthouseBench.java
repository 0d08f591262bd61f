package jp.monobe.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Google's Lighthouse over public pages, with its phone profile; the median of several runs. The
 * demonstration's cities ask search engines to stay away, so that one audit is left out.
 */
public final class LighthouseBench implements Benchmark {

    private static final Path PROGRAM =
            Path.of("lighthouse", "node_modules", ".bin", "lighthouse").toAbsolutePath();
    private static final Path ANSWER = Path.of("target", "lighthouse.json").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHROME =
            "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
                    + " --disable-background-networking --disable-component-update --disable-sync";
    private static final Map<String, String> PAGES =
            Map.of(
                    "home", "/nankoku",
                    "results", "/nankoku/search?q=%E5%85%90%E7%AB%A5%E6%89%8B%E5%BD%93",
                    "service", "/nankoku/services/child-allowance-claim");

    @Override
    public String name() {
        return "lighthouse";
    }

    @Override
    public String caption() {
        return "Lighthouse's four categories on a phone: home, results, service";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (var programs = Programs.start()) {
            for (var page : new TreeSet<>(PAGES.keySet())) {
                look(programs.portal(PAGES.getOrDefault(page, "")), page, options, report);
            }
        }
        report.note("is-crawlable is left out: the demonstration's cities say noindex");
    }

    private static void look(String address, String page, Options options, Report report)
            throws IOException, InterruptedException {
        var scores = new LinkedHashMap<String, List<Double>>();
        var wanting = new TreeSet<String>();
        scores(address);
        for (int round = 0; round < options.get("rounds", 5); round++) {
            var answer = scores(address);
            for (var category : answer.path("categories").properties()) {
                double score = category.getValue().path("score").asDouble() * 100;
                scores.computeIfAbsent(category.getKey(), _ -> new ArrayList<>()).add(score);
            }
            answer.path("audits").properties().stream()
                    .filter(audit -> isWanting(audit.getValue()))
                    .forEach(audit -> wanting.add(audit.getKey()));
        }
        scores.forEach((category, each) ->
                report.add(
                        Figure.median(
                                page + ", " + category,
                                Samples.of(each),
                                "",
                                Limit.atLeast(98, "issue 3"))));
        report.note(page + ", not whole in some run: " + String.join(", ", wanting));
    }

    private static boolean isWanting(JsonNode audit) {
        return audit.path("score").isNumber() && audit.path("score").asDouble() < 0.9;
    }

    private static JsonNode scores(String address) throws IOException, InterruptedException {
        var start =
                new ProcessBuilder(
                        PROGRAM.toString(),
                        address,
                        "--quiet",
                        "--output=json",
                        "--output-path=" + ANSWER,
                        "--skip-audits=is-crawlable",
                        "--chrome-flags=" + CHROME);
        start.environment().put("CHROME_PATH", "/usr/bin/chromium");
        var process = start.inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("Lighthouse ended with " + process.exitValue());
        }
        return JSON.readTree(Files.readString(ANSWER));
    }
}
