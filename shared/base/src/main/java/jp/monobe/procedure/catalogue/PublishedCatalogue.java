package jp.monobe.procedure.catalogue;

import java.time.Duration;
import java.time.InstantSource;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in force (公開中の一覧) with its search, in memory: the newest published revision, looked
 * for every ten seconds; what was shipped while nothing is published.
 */
public final class PublishedCatalogue {

    /** Under which it is published; national, so without a city's code. */
    public static final String KIND = "catalogue";

    private static final String NATIONAL = "";
    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    private record Held(long revision, Catalogue catalogue, ServiceSearch search) {}

    private final Published published;
    private final Snapshot<Held> snapshot;
    private volatile @Nullable Held held;

    public PublishedCatalogue(Published published, InstantSource time) {
        this.published = published;
        this.snapshot = new Snapshot<>(MAX_AGE, time, this::read);
    }

    public Catalogue catalogue() {
        return snapshot.get().catalogue;
    }

    public ServiceSearch search() {
        return snapshot.get().search;
    }

    /** Indexing takes a second, so the same revision is not read twice. */
    private Held read() {
        var known = held;
        long newest = published.revisionOf(KIND, NATIONAL);
        if (known != null && known.revision == newest) {
            return known;
        }
        var catalogue =
                published
                        .newest(KIND, NATIONAL)
                        .map(revision -> CatalogueJson.read(revision.body()))
                        .orElseGet(CatalogueFiles::load);
        var fresh = new Held(newest, catalogue, ServiceSearch.over(catalogue));
        held = fresh;
        return fresh;
    }
}
