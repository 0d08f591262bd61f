package jp.monobe.bench.find;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.bench.find.MroongaSearch.Way;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CopiedCities;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.SearchQuality.Query;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.ServiceSearch;
import jp.monobe.procedure.catalogue.ShippedSearch;
import org.jspecify.annotations.Nullable;

/** Mroonga beside ours: the same services and the same questions, in the same run. */
final class Peer {

    private static final int SHOWN = 10;
    private static final double TAIL = 95;
    private static final double PERCENT = 100;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final List<MunicipalityCode> SHIPPED =
            List.of(
                    new MunicipalityCode("392049"),
                    new MunicipalityCode("392111"),
                    new MunicipalityCode("392120"));

    private final List<Query> queries;
    private final Report report;

    Peer(List<Query> queries, Report report) {
        this.queries = queries;
        this.report = report;
    }

    void compare(CopiedCities country, double ours)
            throws IOException, SQLException, InterruptedException {
        var started = MroongaServer.start();
        if (started.isEmpty()) {
            report.note("no peer: Debian's Mroonga could not be fetched");
            return;
        }
        try (var server = started.get();
                var connection = server.connect()) {
            var peer = new MroongaSearch(connection);
            long rows = load(peer, country);
            speed(peer, recall(peer), server, country, ours);
            report.note(
                    "peer: Debian's MariaDB 10.11 with Mroonga, " + rows + " rows in one table");
        }
    }

    /** What is shipped, and the copies that ours is asked for too. */
    private static long load(MroongaSearch peer, CopiedCities country) throws SQLException {
        var shipped = CatalogueFiles.load();
        peer.add("", shipped.national().forAll().services());
        for (var city : SHIPPED) {
            peer.add(city.value(), own(shipped.forCity(city).services()));
        }
        var codes = country.cities().stream().map(MunicipalityCode::value).toList();
        var copies =
                own(
                        country.catalogue(Long.MAX_VALUE)
                                .forCity(country.cities().getFirst())
                                .services());
        peer.addForEach(codes, copies);
        peer.index();
        return (long) codes.size() * copies.size() + shipped.national().services().size();
    }

    private static List<Service> own(Collection<Service> services) {
        return services.stream().filter(service -> !service.isNational()).toList();
    }

    /** Of all that is needed, how much stands among the first ten; the better way of the peer. */
    private Way recall(MroongaSearch peer) {
        double ours = recall(query -> ids(ShippedSearch.in(query.city()), query.text()));
        double words = recall(query -> asked(peer, Way.WORDS, query.city(), query.text()));
        double alike = recall(query -> asked(peer, Way.ALIKE, query.city(), query.text()));
        report.single("recall among the first ten", ours, "%", null);
        report.single("… by Mroonga, any of the words", words, "%", null);
        report.single("… by Mroonga, natural language mode", alike, "%", null);
        report.single(
                "… more than Mroonga",
                ours - Math.max(words, alike),
                "points",
                Limit.atLeast(10, "issue 3"));
        return words > alike ? Way.WORDS : Way.ALIKE;
    }

    private double recall(Function<Query, List<String>> search) {
        int needed = 0;
        int found = 0;
        for (var query : queries) {
            var ids = search.apply(query);
            for (var any : query.needed()) {
                needed++;
                found += ids.stream().anyMatch(any::contains) ? 1 : 0;
            }
        }
        return PERCENT * found / needed;
    }

    private static List<String> ids(ServiceSearch search, String text) {
        return search.search(text, SHOWN).hits().stream().map(hit -> hit.id()).toList();
    }

    private static List<String> asked(
            MroongaSearch peer, Way way, @Nullable MunicipalityCode city, String text) {
        try {
            var code = Optional.ofNullable(city).map(MunicipalityCode::value);
            return peer.ask(way, code.orElse(PublishedCatalogue.NATIONAL), text);
        } catch (SQLException failed) {
            throw new IllegalStateException(text, failed);
        }
    }

    /** The first quarter warms it up. */
    private void speed(
            MroongaSearch peer, Way way, MroongaServer server, CopiedCities country, double ours) {
        var random = new Random(1741);
        var cpu = new ArrayList<Double>();
        var wall = new ArrayList<Double>();
        for (var query : queries) {
            var city = country.cities().get(random.nextInt(country.cities().size()));
            double before = server.cpu();
            long start = System.nanoTime();
            asked(peer, way, city, query.text());
            wall.add((System.nanoTime() - start) / NANOS_IN_MILLI);
            cpu.add(server.cpu() - before);
        }
        var used = Samples.of(cpu.subList(cpu.size() / 4, cpu.size()));
        report.single("Mroonga, one query, median, of one core", used.median(), "ms", null);
        report.single("Mroonga, one query, p95, of one core", used.percentile(TAIL), "ms", null);
        report.single(
                "Mroonga, one query, median, as its client waits",
                Samples.of(wall).median(),
                "ms",
                null);
        report.single(
                "one query, p95 : Mroonga's",
                ours / used.percentile(TAIL),
                "×",
                Limit.atMost(0.5, "issue 3"));
    }
}
