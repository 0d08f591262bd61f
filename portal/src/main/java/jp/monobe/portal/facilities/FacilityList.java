package jp.monobe.portal.facilities;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import jp.monobe.facility.FacilityFilter;
import jp.monobe.facility.FacilityFilter.Found;
import jp.monobe.facility.OpenNow;
import jp.monobe.facility.PublishedFacilities;
import jp.monobe.facility.model.Facility;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.Holidays;
import org.springframework.stereotype.Component;

/** What is known of a city's facilities now (施設一覧): filtered, in the order of their kinds. */
@Component
public class FacilityList {

    private static final Comparator<Facility> ORDER = Comparator.comparing(Facility::kind);

    private final PublishedFacilities published;
    private final Clock clock;

    FacilityList(PublishedFacilities published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** By kind, as people look for them. */
    public List<Facility> of(MunicipalityCode city) {
        return inOrder(city).stream().sorted(ORDER).toList();
    }

    /** As the city keeps them. */
    List<Facility> inOrder(MunicipalityCode city) {
        return published.of(city).facilities();
    }

    public Found found(MunicipalityCode city, FacilityFilter filter) {
        return filter.in(of(city), facility -> openNow(facility).open());
    }

    public OpenNow openNow(Facility facility) {
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return OpenNow.of(facility, now, day -> Holidays.japan().name(day).isPresent());
    }
}
