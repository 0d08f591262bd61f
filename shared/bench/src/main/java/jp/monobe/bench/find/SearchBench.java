package jp.monobe.bench.find;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.procedure.catalogue.CopiedCities;
import jp.monobe.procedure.catalogue.SearchQuality;
import jp.monobe.procedure.catalogue.SearchQuality.Query;
import jp.monobe.procedure.catalogue.ServiceSearch;
import jp.monobe.procedure.catalogue.ShippedSearch;

/**
 * How well services are found, by the style of the query, and what a query costs where the cities
 * of a whole country are searched.
 */
public final class SearchBench implements Benchmark {

    private static final int SHOWN = 10;
    private static final double PERCENT = 100;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String caption() {
        return "quality by style; one query, a city made on demand and the memory of 1,741 cities";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        quality("sample", SearchQuality.SAMPLE, report);
        quality("held out", SearchQuality.HELD_OUT, report);
        int services = options.get("services", 300);
        var country = new CopiedCities(options.get("cities", 1741), services);
        double tail =
                new CountrySearch(country, services, options.get("held", 200))
                        .ask(queries(), options.get("questions", 1000), report);
        new Peer(queries(), report).compare(country, tail);
    }

    private static List<Query> queries() {
        return Stream.of(SearchQuality.SAMPLE, SearchQuality.HELD_OUT)
                .flatMap(set -> SearchQuality.read(set).stream())
                .toList();
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
                    all ? Limit.atLeast(95, "issue 3") : null);
            report.single(what + ", mean reciprocal rank", line.rank(), "", null);
        }
    }

    private static List<String> ids(ServiceSearch search, Query query) {
        return search.search(query.text(), SHOWN).hits().stream().map(hit -> hit.id()).toList();
    }
}
