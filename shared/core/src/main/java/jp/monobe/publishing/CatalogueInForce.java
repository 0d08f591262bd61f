package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.NationalServices;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/** The catalogue as the people of the city see it today, from the master copies (公開中の一覧). */
@Service
public class CatalogueInForce {

    private final InForceRows inForce;
    private final References references;
    private final PublicParts parts;
    private final Clock clock;

    CatalogueInForce(InForceRows inForce, References references, PublicParts parts, Clock clock) {
        this.inForce = inForce;
        this.references = references;
        this.parts = parts;
        this.clock = clock;
    }

    /** What is the same in every city. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public CityCatalogue national() {
        return services().forAll();
    }

    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public CityCatalogue city() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var code = Acting.city();
        var own =
                inForce.texts(today).stream()
                        .map(text -> CatalogueJson.readService(text.body()))
                        .toList();
        return services().in(code, parts.city(code, today, today, own));
    }

    private NationalServices services() {
        return parts.national(parts.compiled(), references.national());
    }
}
