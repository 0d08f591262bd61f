package jp.monobe.bench.find;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.monobe.bench.Figure;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Report;
import jp.monobe.bench.Samples;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.CopiedCities;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.SearchQuality.Query;

/**
 * People of a whole country's cities ask one node, which holds a part of the cities in memory. How
 * often a city is asked falls with its size as the sizes of Japan's cities do (Zipf). What is asked
 * where is drawn anew with the same seed in each run.
 */
final class CountrySearch {

    private static final int SHOWN = 10;
    private static final double TAIL = 95;
    private static final double PERCENT = 100;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final double MEGABYTE = 1024 * 1024;
    private static final int LARGEST_ALIKE = 10;

    private final CopiedCities country;
    private final int services;
    private final int held;
    private final PublishedCatalogue catalogue;
    private final Random random = new Random(1741);
    private final Set<MunicipalityCode> asked = new HashSet<>();
    private final List<Double> warm = new ArrayList<>();
    private final List<Double> cold = new ArrayList<>();
    private int answeredAtHalf;

    /**
     * @param held how many cities may be in memory
     */
    CountrySearch(CopiedCities country, int services, int held) {
        this.country = country;
        this.services = services;
        this.held = held;
        this.catalogue = country.catalogue((long) held * services);
    }

    /**
     * So many questions one after the other; the memory is empty when they begin.
     *
     * @return 95 of 100 questions in a city in memory took at most so many milliseconds of a core
     */
    double ask(List<Query> queries, int questions, Report report) {
        catalogue.search(null);
        long before = live();
        for (int turn = 0; turn < questions; turn++) {
            answeredAtHalf = 2 * turn < questions ? warm.size() : answeredAtHalf;
            one(queries.get(turn % queries.size()).text());
        }
        double each = (live() - before) / MEGABYTE / catalogue.held().now();
        return tell(questions, each, report);
    }

    private void one(String query) {
        var city = drawn();
        asked.add(city);
        long made = catalogue.held().made();
        long start = cpu();
        catalogue.search(city).search(query, SHOWN);
        double millis = (cpu() - start) / NANOS_IN_MILLI;
        (catalogue.held().made() == made ? warm : cold).add(millis);
    }

    /** The n-th largest is asked as often as 1 : (10 + n). */
    private MunicipalityCode drawn() {
        int cities = country.cities().size();
        double all = Math.log((cities + LARGEST_ALIKE) / (double) LARGEST_ALIKE);
        double at = LARGEST_ALIKE * Math.exp(random.nextDouble() * all) - LARGEST_ALIKE;
        return country.cities().get(Math.min(cities - 1, (int) at));
    }

    private double tell(int questions, double each, Report report) {
        var state = catalogue.held();
        int cities = country.cities().size();
        report.single("cities, each of " + services + " services", cities, "", null);
        report.single("… asked for in " + questions + " questions", asked.size(), "", null);
        report.single("… in memory at the end", state.now(), "", Limit.atMost(held, "ADR 30"));
        report.single("a city was made on demand", state.made(), "×", null);
        report.single(
                "the city asked for was in memory, of the second half",
                PERCENT * 2 * (warm.size() - answeredAtHalf) / questions,
                "%",
                null);
        report.add(
                Figure.median(
                        "first question in a city not in memory: read, indexed, answered, of one core",
                        Samples.of(cold),
                        "ms",
                        Limit.atMost(1000, "issue 3")));
        report.single("live heap for each city, texts and index", each, "MB", null);
        report.single("… for those in memory", each * held, "MB", Limit.atMost(500, "ADR 30"));
        report.single("… for all " + cities, each * cities, "MB", null);
        var answered = Samples.of(warm.subList(warm.size() / 4, warm.size()));
        report.single("one query, median, of one core", answered.median(), "ms", null);
        report.single(
                "one query, p95, of one core",
                answered.percentile(TAIL),
                "ms",
                Limit.atMost(5, "issue 3"));
        report.single("one query, slowest, of one core", answered.most(), "ms", null);
        return answered.percentile(TAIL);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The serial collector closes every gap only each fourth time. */
    private static long live() {
        for (int time = 0; time < 4; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
