package jp.monobe.bench.find;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.CopiedCity;
import jp.monobe.procedure.catalogue.SearchQuality;
import jp.monobe.procedure.catalogue.SearchQuality.Query;
import jp.monobe.procedure.catalogue.ServiceSearch;
import jp.monobe.procedure.catalogue.ShippedSearch;

/**
 * How well services are found, by the style of the query, and what one query costs in cities of so
 * many services. A query reads the national part and one city's, so its cost does not hang on how
 * many cities there are; their memory does, and is told for all.
 */
public final class SearchBench implements Benchmark {

    private static final int MUNICIPALITIES = 1741;
    private static final int SHOWN = 10;
    private static final double PERCENT = 100;
    private static final double TAIL = 95;
    private static final double MOST_MILLIS = 5;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String caption() {
        return "quality by style; one query, one rebuild and the memory of cities of 300 services";
    }

    @Override
    public void run(Options options, Report report) {
        quality("sample", SearchQuality.SAMPLE, report);
        quality("held out", SearchQuality.HELD_OUT, report);
        var cities = cities(options.get("cities", 12), options.get("services", 300), report);
        speed(cities, options.get("rounds", 4), report);
        report.note("no peer: Mroonga is not built into this benchmark yet");
    }

    private static void quality(String set, String file, Report report) {
        var lines =
                SearchQuality.of(
                        SearchQuality.read(file),
                        query -> ids(ShippedSearch.in(query.city()), query));
        for (var line : lines) {
            var all = line.style().isEmpty();
            var what = set + ", " + (all ? "all " + line.queries() : line.style());
            report.single(what + ", first", PERCENT * line.first() / line.queries(), "%", null);
            report.single(
                    what + ", first three",
                    PERCENT * line.amongThree() / line.queries(),
                    "%",
                    all ? Limit.atLeast(TAIL, "issue 3") : null);
            report.single(what + ", mean reciprocal rank", line.rank(), "", null);
        }
    }

    private static List<String> ids(ServiceSearch search, Query query) {
        return search.search(query.text(), SHOWN).hits().stream().map(hit -> hit.id()).toList();
    }

    private static List<ServiceSearch> cities(int count, int services, Report report) {
        CopiedCity.of(code(0), services);
        long before = live();
        var built = new ArrayList<ServiceSearch>();
        var millis = new ArrayList<Double>();
        for (int city = 0; city < count; city++) {
            long start = cpu();
            built.add(CopiedCity.of(code(city), services));
            millis.add((cpu() - start) / NANOS_IN_MILLI);
        }
        report.add(
                Figure.median(
                        "a city of " + services + " services is indexed, of one core",
                        Samples.of(millis),
                        "ms",
                        Limit.atMost(1000, "issue 3")));
        double each = Math.max(0, live() - before) / MEGABYTE / count;
        report.single("live heap for each city", each, "MB", null);
        report.single(
                "live heap for " + MUNICIPALITIES + " cities", each * MUNICIPALITIES, "MB", null);
        return built;
    }

    /** Five digits and the check digit of 総務省 (JIS X 0402). */
    private static MunicipalityCode code(int city) {
        var five = "%05d".formatted(1100 + city);
        int sum = IntStream.range(0, 5).map(at -> (five.charAt(at) - '0') * (6 - at)).sum();
        return new MunicipalityCode(five + (11 - sum % 11) % 10);
    }

    private static void speed(List<ServiceSearch> cities, int rounds, Report report) {
        var queries =
                Stream.of(SearchQuality.SAMPLE, SearchQuality.HELD_OUT)
                        .flatMap(set -> SearchQuality.read(set).stream())
                        .toList();
        asked(queries, cities, 1);
        var millis = asked(queries, cities, rounds);
        report.single("one query, median, of one core", millis.median(), "ms", null);
        report.single(
                "one query, p95, of one core",
                millis.percentile(TAIL),
                "ms",
                Limit.atMost(MOST_MILLIS, "issue 3"));
        report.single("one query, slowest, of one core", millis.most(), "ms", null);
        report.note(queries.size() * rounds + " queries over " + cities.size() + " cities in turn");
    }

    private static Samples asked(List<Query> queries, List<ServiceSearch> cities, int rounds) {
        var millis = new ArrayList<Double>();
        for (int turn = 0; turn < queries.size() * rounds; turn++) {
            var search = cities.get(turn % cities.size());
            long start = cpu();
            search.search(queries.get(turn % queries.size()).text(), SHOWN);
            millis.add((cpu() - start) / NANOS_IN_MILLI);
        }
        return Samples.of(millis);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
