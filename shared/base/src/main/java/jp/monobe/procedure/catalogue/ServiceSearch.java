package jp.monobe.procedure.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.monobe.procedure.catalogue.SearchResult.Hit;
import jp.monobe.procedure.catalogue.internal.Finder;
import jp.monobe.procedure.catalogue.internal.Finder.Found;
import jp.monobe.procedure.catalogue.internal.Marks;
import jp.monobe.procedure.catalogue.internal.ServiceIndex;

/** Search for services (サービスの検索) among what the people of one city see, in memory. */
public final class ServiceSearch {

    private static final Comparator<Found> ORDER =
            Comparator.comparing((Found found) -> !found.full())
                    .thenComparing(found -> found.service().status())
                    .thenComparing(Found::score, Comparator.reverseOrder());

    /** Longer than any question; what comes after is not read. */
    private static final int LONGEST_QUERY = 200;

    private final ServiceIndex index;

    private ServiceSearch(ServiceIndex index) {
        this.index = index;
    }

    /**
     * @param words of all cities
     * @param own what the city adds to them
     */
    public static ServiceSearch over(CityCatalogue catalogue, Words words, Words own) {
        return new ServiceSearch(
                new ServiceIndex(List.copyOf(catalogue.services()), words.and(own)));
    }

    public SearchResult search(String query, int limit) {
        var asked = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        var findings = new Finder(index).find(asked);
        var hits =
                ownBeforeNational(findings.found()).stream()
                        .sorted(ORDER)
                        .limit(limit)
                        .map(found -> hit(found, findings.marks()))
                        .toList();
        return new SearchResult(hits, findings.found().size(), findings.unknown());
    }

    private static Hit hit(Found found, Marks marks) {
        var service = found.service();
        return new Hit(
                service,
                found.score(),
                found.full(),
                marks.in(service.name()),
                marks.in(service.guidance().summary()));
    }

    /** A city's version of a national service stands before it, if both have what was asked. */
    private static List<Found> ownBeforeNational(List<Found> found) {
        var scores =
                found.stream()
                        .filter(one -> one.service().isNational())
                        .collect(
                                Collectors.toMap(
                                        one -> key(one, one.service().id()), Found::score));
        return found.stream().map(one -> one.atLeast(aboveNational(one, scores))).toList();
    }

    private static float aboveNational(Found own, Map<String, Float> scores) {
        return (float)
                own.service().national().stream()
                        .map(id -> scores.getOrDefault(key(own, id), 0f))
                        .mapToDouble(Math::nextUp)
                        .max()
                        .orElse(0);
    }

    private static String key(Found found, String id) {
        return found.full() + id;
    }
}
