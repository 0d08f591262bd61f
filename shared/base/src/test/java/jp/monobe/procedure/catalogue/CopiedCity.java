package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;

/** Cities made of what is shipped, as large as one wishes; for measuring only. */
public final class CopiedCity {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");

    private CopiedCity() {}

    /**
     * The search of a city with so many services: the national ones, and copies of Nankoku's view
     * as its own.
     */
    public static ServiceSearch of(MunicipalityCode city, int services) {
        var catalogue = CatalogueFiles.load();
        var originals = List.copyOf(catalogue.forCity(NANKOKU).services());
        var own = new ArrayList<Service>();
        int national = catalogue.national().forAll().services().size();
        for (int at = 0; own.size() + national < services; at++) {
            own.add(copy(originals.get(at % originals.size()), at));
        }
        var all = new CityServices(city, "写し市", LocalDate.EPOCH, List.of(), own);
        return ShippedSearch.in(null).in(catalogue.national().in(city, all), Words.NONE);
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
}
