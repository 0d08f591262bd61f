package jp.monobe.backoffice.command;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.migration.Migration;
import jp.monobe.municipality.migration.TenantDeclaration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** {@code --migrate}: databases, roles, settings, tenants. The only holder of DDL rights. */
final class MigrateDatabases implements Task {

    private static final String LOGIN = "monobe.sources.migrate";

    private final Environment environment;
    private final Clock clock;

    MigrateDatabases(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
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
            new Migration(login, host, today)
                    .run(TenantDeclaration.all(), each -> progress.accept("migrated " + each));
        } catch (SQLNonTransientConnectionException away) {
            throw new CommandFailed(
                    "no database at " + login.url() + " for " + login.user() + "; is it running?",
                    away);
        }
    }
}
