package jp.monobe.facility;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Published;
import jp.monobe.municipality.PublishedPart;

/** Every city's facilities in memory, each city read again when its revision changes. */
public final class PublishedFacilities {

    /** Under which they are published, with the city's code: {@link FacilitiesJson}. */
    public static final String KIND = "facilities";

    private final Published published;
    private final InstantSource time;
    private final Map<MunicipalityCode, PublishedPart<CityFacilities>> cities =
            new ConcurrentHashMap<>();

    public PublishedFacilities(Published published, InstantSource time) {
        this.published = published;
        this.time = time;
    }

    /** What was shipped while the city has published nothing. */
    public CityFacilities of(MunicipalityCode city) {
        return cities.computeIfAbsent(city, this::part).get();
    }

    private PublishedPart<CityFacilities> part(MunicipalityCode city) {
        return new PublishedPart<>(
                time, () -> published.revisionOf(KIND, city.value()), () -> read(city));
    }

    private CityFacilities read(MunicipalityCode city) {
        return published
                .newest(KIND, city.value())
                .map(newest ->
                        new CityFacilities(
                                city, newest.revision(), FacilitiesJson.read(newest.body())))
                .orElseGet(() -> new CityFacilities(city, 0, ShippedFacilities.of(city)));
    }
}
