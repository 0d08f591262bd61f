package jp.monobe.facility;

import java.util.List;
import java.util.Optional;
import jp.monobe.facility.model.Facility;
import jp.monobe.kernel.MunicipalityCode;

/**
 * A city's facilities as published (公開中の施設一覧).
 *
 * @param revision 0 for what was shipped
 */
public record CityFacilities(MunicipalityCode city, long revision, List<Facility> facilities) {

    public CityFacilities {
        facilities = List.copyOf(facilities);
    }

    public Optional<Facility> find(String id) {
        return facilities.stream().filter(facility -> facility.id().equals(id)).findFirst();
    }
}
