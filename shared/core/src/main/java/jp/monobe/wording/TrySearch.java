package jp.monobe.wording;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.ServiceSearch;
import jp.monobe.procedure.catalogue.Words;
import jp.monobe.publishing.CatalogueInForce;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/**
 * What the public search would answer (ためしの検索): with the city's words as they are, and with some
 * more, before anybody else sees them.
 */
@Service
public class TrySearch {

    private static final int MOST = 5;

    private final CatalogueInForce inForce;
    private final CityWords words;
    private final TrialIndexes kept = new TrialIndexes();

    TrySearch(CatalogueInForce inForce, CityWords words) {
        this.inForce = inForce;
        this.words = words;
    }

    /**
     * A service found.
     *
     * @param full whether it answers what was asked, not a part of it
     */
    public record Hit(String id, String name, boolean full) {}

    /** What is found now, and what would be. */
    public record Comparison(List<Hit> now, List<Hit> then) {}

    /**
     * @param more words of one meaning to try; empty for none
     */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public Comparison answer(String query, List<String> more) {
        var national = inForce.national();
        var city = inForce.city();
        var own = words.words();
        var now = hits(kept.over(national, city, own), city, query);
        var then =
                more.isEmpty()
                        ? now
                        : hits(
                                kept.over(national, city, own.and(Words.ofSame(List.of(more)))),
                                city,
                                query);
        return new Comparison(now, then);
    }

    private static List<Hit> hits(ServiceSearch search, CityCatalogue city, String query) {
        return search.search(query, MOST).hits().stream()
                .flatMap(hit ->
                        Stream.ofNullable(city.find(hit.id()).orElse(null))
                                .map(one -> new Hit(one.id(), one.name(), hit.full())))
                .toList();
    }
}
