package jp.monobe.procedure.catalogue;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.PublishedPart;
import jp.monobe.municipality.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The catalogue in force (公開中の一覧) with its search, in memory: one part for all, one for each city,
 * each replaced when its revision changes, without disturbing the others. A part that cannot be
 * read stays as it was. What was shipped is shown while nothing national is published.
 */
public final class PublishedCatalogue {

    /** Without a code {@link NationalServices}, with one that city's {@link CityServices}. */
    public static final String KIND = "catalogue";

    /** {@link Words}: without a code for all, with one what the city adds. */
    public static final String WORDS = "words";

    /** The code of what is national. */
    public static final String NATIONAL = "";

    private record Shared(
            PublishedRevisions.Of madeOf, NationalServices national, Searched everywhere) {}

    /** A city as it is shown; its index is built when somebody searches. */
    private record Searched(CityCatalogue catalogue, Supplier<ServiceSearch> search) {}

    private final Published published;
    private final InstantSource time;
    private final Fillings fillings;
    private final Snapshot<PublishedRevisions> revisions;
    private final PublishedPart<Shared> shared;
    private final LoadingCache<MunicipalityCode, PublishedPart<Searched>> cities;
    private final Supplier<Catalogue> shipped = SingletonSupplier.of(CatalogueFiles::load);

    /**
     * @param fillings what texts are filled with; a part is made again when the day or a setting
     *     changes, so that April's amounts show in April
     * @param mostServices that the cities in memory may have together; a city seldom asked for
     *     leaves, and is made again in less than a second when somebody asks (ADR 30)
     */
    public PublishedCatalogue(
            Published published, InstantSource time, Fillings fillings, long mostServices) {
        this.published = published;
        this.time = time;
        this.fillings = fillings;
        this.revisions = new Snapshot<>(PublishedPart.MAX_AGE, time, this::readRevisions);
        this.shared =
                new PublishedPart<>(
                        time,
                        () -> List.of(revision(NATIONAL), fillings.forAll()),
                        this::readShared);
        this.cities =
                Caffeine.newBuilder()
                        .maximumWeight(mostServices)
                        .weigher(PublishedCatalogue::services)
                        .executor(Runnable::run)
                        .recordStats()
                        .build(this::newPart);
    }

    private static int services(MunicipalityCode city, PublishedPart<Searched> part) {
        return part.get().catalogue.services().size();
    }

    public NationalServices national() {
        return shared.get().national;
    }

    /** What everybody may see, whatever the city. */
    public CityCatalogue forAll() {
        return shared.get().everywhere.catalogue;
    }

    /** What the people of a city see. */
    public CityCatalogue forCity(MunicipalityCode city) {
        return part(city).catalogue;
    }

    /** Searches the city's services and the national ones; without a city the latter alone. */
    public ServiceSearch search(@Nullable MunicipalityCode city) {
        return (city == null ? shared.get().everywhere : part(city)).search.get();
    }

    private Searched part(MunicipalityCode city) {
        return cities.get(city).get();
    }

    /** What the bound on the memory did so far. */
    public Held held() {
        return new Held(cities.estimatedSize(), cities.stats().loadCount());
    }

    /**
     * Cities in memory.
     *
     * @param now how many
     * @param made how often one was made since the start
     */
    public record Held(long now, long made) {}

    private PublishedPart<Searched> newPart(MunicipalityCode city) {
        return new PublishedPart<>(
                time,
                () -> List.of(shared.get().madeOf, revision(city.value()), fillings.forCity(city)),
                () -> readCity(city));
    }

    private PublishedRevisions readRevisions() {
        return new PublishedRevisions(published.revisions(KIND), published.revisions(WORDS));
    }

    private PublishedRevisions.Of revision(String code) {
        return revisions.get().of(code);
    }

    private Shared readShared() {
        var madeOf = revision(NATIONAL);
        var national =
                newest(KIND, NATIONAL, CatalogueJson::readNational)
                        .orElseGet(() -> shipped.get().national());
        var words =
                newest(WORDS, NATIONAL, CatalogueJson::readWords)
                        .orElseGet(CatalogueFiles::loadWords);
        var all = national.forAll().filled(fillings.forAll());
        return new Shared(
                madeOf,
                national,
                new Searched(all, SingletonSupplier.of(() -> ServiceSearch.over(all, words))));
    }

    private Searched readCity(MunicipalityCode city) {
        var all = shared.get();
        var own =
                all.madeOf.services() == 0
                        ? shipped.get().part(city)
                        : newest(KIND, city.value(), CatalogueJson::readCity);
        var words = newest(WORDS, city.value(), CatalogueJson::readWords).orElse(Words.NONE);
        var catalogue = all.national.in(city, own.orElse(null)).filled(fillings.forCity(city));
        return new Searched(
                catalogue,
                SingletonSupplier.of(() -> all.everywhere.search.get().in(catalogue, words)));
    }

    private <T> Optional<T> newest(String kind, String code, Function<String, T> read) {
        return published.newest(kind, code).map(revision -> read.apply(revision.body()));
    }
}
