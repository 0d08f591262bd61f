package jp.monobe.facility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.monobe.facility.model.Facility;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.Localities;

/**
 * What is shipped of a city's facilities ({@code facilities/<code>.csv}), from public pages, each
 * row with its source; the city's first list, until it edits or imports its own.
 */
public final class ShippedFacilities {

    private ShippedFacilities() {}

    /** Empty for a city without a file; a wrong file is a fault of the build. */
    public static List<Facility> of(MunicipalityCode city) {
        var name = "/facilities/" + city + ".csv";
        try (var stream = ShippedFacilities.class.getResourceAsStream(name)) {
            if (stream == null) {
                return List.of();
            }
            var locality = Localities.japan().locality(city).orElseThrow();
            return switch (new ReadFacilities(locality).read(stream.readAllBytes())) {
                case FacilityFile.Read(var facilities, _, _, _, _) -> facilities;
                case FacilityFile.NoTable wrong ->
                        throw new IllegalStateException(name + ": " + wrong);
                case FacilityFile.Wrong wrong ->
                        throw new IllegalStateException(name + ": " + wrong);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
