package jp.monobe.backoffice.command;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.migration.Migration;
import jp.monobe.municipality.migration.TenantDeclaration;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.PublicCatalogue;
import jp.monobe.publishing.ShippedTexts;

/**
 * The catalogue that comes with the product: into the master copies, then what is in force of them
 * into {@code open}. What a city has written itself stays.
 */
final class LoadCatalogue {

    private static final Actor MIGRATE = new Actor.Job("migrate");

    private final ShippedTexts texts;
    private final PublicCatalogue open;

    LoadCatalogue(ShippedTexts texts, PublicCatalogue open) {
        this.texts = texts;
        this.open = open;
    }

    void load(Migration migration, Consumer<String> progress) throws SQLException {
        var shipped = CatalogueFiles.load();
        migration.publish(
                PublishedCatalogue.WORDS,
                PublishedCatalogue.NATIONAL,
                CatalogueJson.write(CatalogueFiles.loadWords()));
        int taken = load(new Scope.Platform(), shipped.national().services(), migration);
        for (var city : TenantDeclaration.all()) {
            var own = shipped.part(city.code()).map(CityServices::services);
            taken += load(new Scope.City(city.code()), own.orElse(List.of()), migration);
        }
        progress.accept("published the catalogue: " + taken + " texts new or newer");
    }

    private int load(Scope scope, List<Service> services, Migration migration) throws SQLException {
        var acting = Acting.as(MIGRATE, scope);
        int taken = acting.call(() -> texts.load(services));
        var body = acting.call(open::body);
        migration.publish(PublishedCatalogue.KIND, body.code(), body.json());
        return taken;
    }
}
