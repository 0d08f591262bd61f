package jp.monobe.backoffice.command;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.migration.Migration;
import jp.monobe.municipality.migration.TenantDeclaration;
import jp.monobe.staff.FirstAdministrator;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** {@code --migrate}: databases, roles, settings, tenants. The only holder of DDL rights. */
final class MigrateDatabases implements Task {

    private static final String LOGIN = "monobe.sources.migrate";

    private final Environment environment;
    private final Clock clock;
    private final FirstAdministrator first;
    private final LoadCatalogue catalogue;
    private final LoadFacilities facilities;

    MigrateDatabases(
            Environment environment,
            Clock clock,
            FirstAdministrator first,
            LoadCatalogue catalogue,
            LoadFacilities facilities) {
        this.environment = environment;
        this.clock = clock;
        this.first = first;
        this.catalogue = catalogue;
        this.facilities = facilities;
    }

    @Override
    public void run(Consumer<String> progress) throws SQLException {
        var login =
                Binder.get(environment)
                        .bind(LOGIN, SourceLogin.class)
                        .orElseThrow(() ->
                                new CommandFailed(LOGIN + ".url, .user, .password are not set"));
        var host = environment.getProperty("monobe.migrate.host", "127.0.0.1");
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        try {
            var migration = new Migration(login, host, today);
            migration.run(TenantDeclaration.all(), each -> progress.accept("migrated " + each));
            catalogue.load(migration, progress);
            facilities.load(migration, progress);
        } catch (SQLNonTransientConnectionException away) {
            throw new CommandFailed(
                    "no database at " + login.url() + " for " + login.user() + "; is it running?",
                    away);
        }
        TenantDeclaration.all().forEach(city -> administrator(city, progress));
    }

    /** The provider's id of a city's first administrator is told once, in the configuration. */
    private void administrator(TenantDeclaration city, Consumer<String> progress) {
        var sub = environment.getProperty("monobe.staff.first-administrator." + city.code());
        if (sub == null) {
            return;
        }
        var issuer = environment.getRequiredProperty("monobe.staff.issuer");
        Acting.as(new Actor.Job("migrate"), new Scope.City(city.code()))
                .run(() -> {
                    if (first.ensure(issuer, sub, "管理者", city.name())) {
                        progress.accept(city.name() + ": first administrator " + sub);
                    }
                });
    }
}
