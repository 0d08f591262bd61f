package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.monobe.municipality.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedCatalogueTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T01:00:00Z"));
    private final OpenZone zone = new OpenZone();
    private final PublishedCatalogue published = new PublishedCatalogue(zone, now::get);

    /** What is published, and whether the database answers. */
    private static final class OpenZone implements Published {
        private @Nullable Revision newest;
        private boolean away;

        @Override
        public long revisionOf(String kind, String code) {
            return newest(kind, code).map(Revision::revision).orElse(0L);
        }

        @Override
        public Optional<Revision> newest(String kind, String code) {
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            return kind.equals("catalogue") && code.isEmpty()
                    ? Optional.ofNullable(newest)
                    : Optional.empty();
        }
    }

    @Test
    void showsWhatWasShippedUntilSomethingIsPublished() {
        assertThat(published.catalogue()).isEqualTo(CatalogueFiles.load());
    }

    @Test
    void takesANewRevisionWithItsSearch() {
        assertThat(first("寄附")).isEqualTo("child-allowance-donation");

        zone.newest = new Published.Revision(1, CatalogueJson.write(only("vaccination")));
        now.set(now.get().plusSeconds(11));

        assertThat(published.catalogue().national()).hasSize(1);
        assertThat(first("寄附")).isEqualTo("none");
        assertThat(first("予防接種")).isEqualTo("vaccination");
    }

    @Test
    void keepsWhatItHasWhileTheDatabaseIsAway() {
        var before = published.catalogue();

        zone.away = true;
        now.set(now.get().plusSeconds(11));

        assertThat(published.catalogue()).isSameAs(before);
    }

    private String first(String query) {
        return published.search().search(null, query, 1).hits().stream()
                .map(hit -> hit.service().id())
                .findFirst()
                .orElse("none");
    }

    private static Catalogue only(String id) {
        var all = CatalogueFiles.load();
        var one = all.national().stream().filter(service -> service.id().equals(id)).toList();
        return new Catalogue(all.compiled(), all.lifeEvents(), List.of(id), one, List.of());
    }
}
