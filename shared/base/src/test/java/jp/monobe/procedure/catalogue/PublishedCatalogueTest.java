package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishedCatalogueTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final MunicipalityCode KONAN = new MunicipalityCode("392111");
    private static final long MANY = 10_000;
    private static final Catalogue SHIPPED = CatalogueFiles.load();

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T01:00:00Z"));
    private final OpenZone zone = new OpenZone();
    private final AtomicReference<CitySettings> settings =
            new AtomicReference<>(settings("2020-01-01", 30));
    private final PublishedCatalogue published =
            new PublishedCatalogue(zone, now::get, new FillingsNow(), MANY);

    /** Today by the test's clock, the same settings in every city. */
    private final class FillingsNow implements Fillings {

        @Override
        public Filling forAll() {
            return Filling.ofNoCity(LocalDate.ofInstant(now.get(), ZoneOffset.UTC));
        }

        @Override
        public Filling forCity(MunicipalityCode city) {
            return Filling.of(forAll().day(), settings.get());
        }
    }

    /** What is published, and whether the database answers. */
    private static final class OpenZone implements Published {
        private final Map<String, Map<String, Revision>> bodies = new HashMap<>();
        private boolean away;

        void publish(String kind, String code, String body) {
            bodies.computeIfAbsent(kind, _ -> new HashMap<>())
                    .merge(
                            code,
                            new Revision(1, body),
                            (old, fresh) -> new Revision(old.revision() + 1, fresh.body()));
        }

        private Map<String, Revision> of(String kind) {
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            return bodies.getOrDefault(kind, Map.of());
        }

        @Override
        public long revisionOf(String kind, String code) {
            return newest(kind, code).map(Revision::revision).orElse(0L);
        }

        @Override
        public Map<String, Long> revisions(String kind) {
            return of(kind).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().revision()));
        }

        @Override
        public Optional<Revision> newest(String kind, String code) {
            return Optional.ofNullable(of(kind).get(code));
        }
    }

    @Test
    void showsWhatWasShippedUntilSomethingIsPublished() {
        assertThat(published.national()).isEqualTo(SHIPPED.national());
        assertThat(published.forCity(KONAN).find("konan-infertility")).isPresent();
    }

    @Test
    void showsACityWithoutAPublishedPartWithTheNationalServicesAlone() {
        zone.publish("catalogue", "", CatalogueJson.write(SHIPPED.national()));

        assertThat(published.forCity(KONAN).services()).allMatch(Service::isNational);
        assertThat(published.forCity(KONAN).municipality()).contains(KONAN);
    }

    @Test
    void takesANewNationalRevisionIntoEveryCity() {
        assertThat(first(KONAN, "寄附")).isEqualTo("child-allowance-donation");

        zone.publish("catalogue", "", CatalogueJson.write(only("vaccination")));
        pass();

        assertThat(published.national().services()).hasSize(1);
        assertThat(first(null, "寄附")).isEqualTo("none");
        assertThat(first(KONAN, "予防接種")).isEqualTo("vaccination");
    }

    @Test
    void takesANewRevisionOfOneCityWithoutTouchingTheOthers() {
        publishAll();
        var konan = published.search(KONAN);
        var nankoku = published.search(NANKOKU);

        zone.publish("catalogue", KONAN.value(), CatalogueJson.write(withoutServices(KONAN)));
        pass();

        assertThat(published.search(NANKOKU)).isSameAs(nankoku);
        assertThat(published.search(KONAN)).isNotSameAs(konan);
        assertThat(first(KONAN, "にこなん")).isNotEqualTo("konan-nikonan");
    }

    @Test
    void takesACitysWordsIntoThatCityAlone() {
        publishAll();
        assertThat(first(KONAN, "とりのこ")).isEqualTo("none");

        zone.publish(
                "words",
                KONAN.value(),
                CatalogueJson.write(Words.ofSame(List.of(List.of("にこなん", "とりのこ")))));
        pass();

        assertThat(first(KONAN, "とりのこ")).isEqualTo("konan-nikonan");
        assertThat(first(NANKOKU, "とりのこ")).isEqualTo("none");
    }

    @Test
    void keepsAPartThatCannotBeReadAsItWas() {
        publishAll();
        var before = published.forCity(KONAN);

        zone.publish("catalogue", KONAN.value(), "{\"municipality\": ");
        pass();

        assertThat(published.forCity(KONAN)).isSameAs(before);
    }

    @Test
    void keepsWhatItHasWhileTheDatabaseIsAway() {
        var before = published.national();

        zone.away = true;
        pass();

        assertThat(published.national()).isSameAs(before);
    }

    @Test
    void keepsNoMoreCitiesThanTheirServicesAllow() {
        publishAll();
        long oneCity = published.forCity(KONAN).services().size();
        var small = new PublishedCatalogue(zone, now::get, new FillingsNow(), oneCity + 1);

        for (var city : List.of(KONAN, NANKOKU, KONAN, NANKOKU)) {
            assertThat(small.forCity(city).services())
                    .containsExactlyElementsOf(published.forCity(city).services());
        }

        assertThat(small.held().now()).isLessThanOrEqualTo(1);
        assertThat(small.held().made()).isGreaterThan(2);
        assertThat(published.held().made()).isEqualTo(2);
    }

    @Test
    void showsACityThatIsTooLargeForTheMemoryAllTheSame() {
        publishAll();
        var none = new PublishedCatalogue(zone, now::get, new FillingsNow(), 0);

        assertThat(none.forCity(KONAN).services())
                .containsExactlyElementsOf(published.forCity(KONAN).services());
        assertThat(none.held().now()).isZero();
    }

    @Test
    void asksAgainForACityThatCouldNotBeReadAtFirst() {
        publishAll();
        published.national();
        zone.publish("catalogue", KONAN.value(), "{\"municipality\": ");
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> published.forCity(KONAN));

        var konan = SHIPPED.part(KONAN).orElseThrow();
        zone.publish("catalogue", KONAN.value(), CatalogueJson.write(konan));

        assertThat(published.forCity(KONAN).find("konan-infertility")).isPresent();
    }

    @Test
    void readsWithWhatTablesAndTheCitysSettingsSay() {
        assertThat(texts(published.forCity(KONAN)))
                .contains("決定までの標準的な期間は、申請から30日")
                .anyMatch(text -> text.contains("月15,000円(第3子以降は月30,000円)"));
        assertThat(texts(published.forAll())).contains("決定までの標準的な期間は、申請から市が定める期間");
        assertThat(texts(published.forCity(KONAN))).noneMatch(text -> text.contains("{"));
    }

    @Test
    void readsOtherwiseFromTheDayOnWhichASettingChanges() {
        settings.set(settings("2026-11-24", 20));
        assertThat(texts(published.forCity(KONAN))).contains("決定までの標準的な期間は、申請から市が定める期間");

        now.set(now.get().plus(Duration.ofDays(1)));

        assertThat(texts(published.forCity(KONAN))).contains("決定までの標準的な期間は、申請から20日");
    }

    private static List<String> texts(CityCatalogue catalogue) {
        return catalogue.services().stream().flatMap(one -> one.texts().stream()).toList();
    }

    private static CitySettings settings(String from, int processingDays) {
        var value = JsonMapper.builder().build().valueToTree(processingDays);
        var set = new Setting("processing-days", LocalDate.parse(from), null, value);
        return new CitySettings(1, List.of(set));
    }

    /** Longer than a revision and a part may be old together. */
    private void pass() {
        now.set(now.get().plusSeconds(11));
    }

    private void publishAll() {
        zone.publish("catalogue", "", CatalogueJson.write(SHIPPED.national()));
        SHIPPED.cities()
                .forEach(city ->
                        zone.publish(
                                "catalogue",
                                city.municipality().value(),
                                CatalogueJson.write(city)));
    }

    private String first(@Nullable MunicipalityCode city, String query) {
        return published.search(city).search(query, 1).hits().stream()
                .map(SearchResult.Hit::id)
                .findFirst()
                .orElse("none");
    }

    private static CityServices withoutServices(MunicipalityCode city) {
        var part = SHIPPED.part(city).orElseThrow();
        return new CityServices(city, part.city(), part.compiled(), part.contacts(), List.of());
    }

    private static NationalServices only(String id) {
        var all = SHIPPED.national();
        var one = all.services().stream().filter(service -> service.id().equals(id)).toList();
        return new NationalServices(all.compiled(), all.lifeEvents(), List.of(id), one);
    }
}
