package jp.monobe.procedure.catalogue;

import java.util.List;
import jp.monobe.procedure.catalogue.internal.CityIndex;
import jp.monobe.procedure.catalogue.internal.Finder;
import jp.monobe.procedure.catalogue.internal.ServicePart;
import jp.monobe.procedure.catalogue.internal.Suggestions;
import jp.monobe.procedure.catalogue.internal.text.SameWords;
import org.jspecify.annotations.Nullable;

/**
 * Search for services (サービスの検索) among what the people of one city see, in memory. Its index has two
 * parts: the national one, shared by all cities, and the city's own.
 */
public final class ServiceSearch {

    /** Longer than any question; what comes after is not read. */
    private static final int LONGEST_QUERY = 200;

    /** Longer than any name. */
    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final SameWords same;
    private final ServicePart national;
    private final CityIndex city;

    private ServiceSearch(
            Words words, SameWords same, ServicePart national, @Nullable ServicePart own) {
        this.words = words;
        this.same = same;
        this.national = national;
        this.city = new CityIndex(national, own);
    }

    /** Among the national services alone. */
    public static ServiceSearch over(CityCatalogue national, Words words) {
        var same = new SameWords(words);
        var part = ServicePart.of(national.services(), national::isMain, same);
        return new ServiceSearch(words, same, part, null);
    }

    /**
     * Among what the people of a city see. The national part is shared, unless the city has words
     * of its own; its name says little within it.
     *
     * @param own words that the city adds to those of all
     */
    public ServiceSearch in(CityCatalogue catalogue, Words own) {
        var all = own.isNone() ? words : words.and(own);
        var known = (own.isNone() ? same : new SameWords(all)).withWeak(catalogue.cityNames());
        return new ServiceSearch(
                all,
                known,
                own.isNone() ? national : part(catalogue, false, known),
                part(catalogue, true, known));
    }

    private static ServicePart part(CityCatalogue catalogue, boolean own, SameWords known) {
        var services =
                catalogue.services().stream()
                        .filter(service -> service.isNational() != own)
                        .toList();
        return ServicePart.of(services, catalogue::isMain, known);
    }

    public SearchResult search(String query, int limit) {
        var asked = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        return new Finder(city, same).find(asked, limit);
    }

    /**
     * While somebody types: ids of services with a name, or a word in one, that begins so in kana,
     * kanji or romaji.
     */
    public List<String> suggest(String typed, int limit) {
        return new Suggestions(city).beginning(beginning(typed), limit);
    }

    /** もしかして: ids of services with a name that sounds almost as what was typed. */
    public List<String> alike(String typed, int limit) {
        return new Suggestions(city).like(beginning(typed), limit);
    }

    private static String beginning(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }
}
