package jp.monobe.procedure.catalogue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Published;

/**
 * As many cities as one wishes, each with so many services, as they are published; for measuring
 * only. A city has the national services and copies of Nankoku's view as its own. Nothing is kept
 * of a city: its JSON is written when it is read.
 */
public final class CopiedCities implements Published {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final int FIRST = 1100;

    private final List<MunicipalityCode> cities;
    private final String national;
    private final String city;
    private final Map<String, Long> revisions = new HashMap<>();

    /**
     * @param services of each city, the national ones among them
     */
    public CopiedCities(int cities, int services) {
        var shipped = CatalogueFiles.load();
        this.cities = IntStream.range(0, cities).mapToObj(CopiedCities::code).toList();
        this.national = CatalogueJson.write(shipped.national());
        this.city = CatalogueJson.write(copied(shipped, services));
        this.cities.forEach(code -> revisions.put(code.value(), 1L));
        revisions.put(PublishedCatalogue.NATIONAL, 1L);
    }

    /** Five digits and the check digit of 総務省 (JIS X 0402). */
    private static MunicipalityCode code(int city) {
        var five = "%05d".formatted(FIRST + city);
        int sum = IntStream.range(0, 5).map(at -> (five.charAt(at) - '0') * (6 - at)).sum();
        return new MunicipalityCode(five + (11 - sum % 11) % 10);
    }

    public List<MunicipalityCode> cities() {
        return cities;
    }

    /**
     * Over all of them.
     *
     * @param most services in memory at once
     */
    public PublishedCatalogue catalogue(long most) {
        return new PublishedCatalogue(
                this,
                InstantSource.system(),
                new Fillings() {
                    @Override
                    public Filling forAll() {
                        return Filling.ofNoCity(TODAY);
                    }

                    @Override
                    public Filling forCity(MunicipalityCode city) {
                        return forAll();
                    }
                },
                most);
    }

    private CityServices copied(Catalogue shipped, int services) {
        var originals =
                shipped.forCity(NANKOKU).services().stream()
                        .filter(service -> service.status() != Status.NAME_ONLY)
                        .toList();
        int national = shipped.national().forAll().services().size();
        var own = new ArrayList<Service>();
        for (int at = 0; own.size() + national < services; at++) {
            own.add(copy(originals.get(at % originals.size()), at));
        }
        return new CityServices(cities.getFirst(), "写し市", LocalDate.EPOCH, List.of(), own);
    }

    private static Service copy(Service of, int at) {
        return new Service(
                "copy-" + at + "-" + of.id(),
                of.municipality(),
                of.title(),
                of.shortTitle(),
                of.group(),
                null,
                false,
                of.sensitive(),
                null,
                of.status(),
                of.lifeEvents(),
                of.synonyms(),
                of.related(),
                of.national(),
                null,
                of.guidance(),
                of.provenance());
    }

    @Override
    public long revisionOf(String kind, String code) {
        return revisions(kind).getOrDefault(code, 0L);
    }

    @Override
    public Map<String, Long> revisions(String kind) {
        return kind.equals(PublishedCatalogue.KIND) ? revisions : Map.of();
    }

    @Override
    public Optional<Revision> newest(String kind, String code) {
        if (!revisions(kind).containsKey(code)) {
            return Optional.empty();
        }
        var body =
                code.equals(PublishedCatalogue.NATIONAL)
                        ? national
                        : city.replace(cities.getFirst().value(), code);
        return Optional.of(new Revision(1, body));
    }
}
