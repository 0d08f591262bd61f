package jp.monobe.backoffice.command;

import java.sql.SQLException;
import java.util.function.Consumer;
import jp.monobe.facility.PublishedFacilities;
import jp.monobe.facilityregister.FacilityRegister;
import jp.monobe.facilityregister.PublicFacilities;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.migration.Migration;
import jp.monobe.municipality.migration.TenantDeclaration;

/** The facilities that come with the product: begins the register of a city that has none yet. */
final class LoadFacilities {

    private final FacilityRegister register;
    private final PublicFacilities open;

    LoadFacilities(FacilityRegister register, PublicFacilities open) {
        this.register = register;
        this.open = open;
    }

    void load(Migration migration, Consumer<String> progress) throws SQLException {
        int begun = 0;
        for (var city : TenantDeclaration.all()) {
            var acting = Acting.as(new Actor.Job("migrate"), new Scope.City(city.code()));
            begun += acting.call(register::begin);
            var body = acting.call(open::body);
            if (body.isPresent()) {
                migration.publish(PublishedFacilities.KIND, city.code().value(), body.get());
            }
        }
        progress.accept("published the facilities: " + begun + " new");
    }
}
