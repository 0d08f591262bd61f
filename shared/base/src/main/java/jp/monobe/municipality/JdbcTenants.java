package jp.monobe.municipality;

import java.time.Duration;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.SystemTime;

/** Tenants from the {@code tenant} table of the open database or, inside, of the platform. */
final class JdbcTenants implements Tenants {

    private final Snapshot<List<Tenant>> snapshot;

    JdbcTenants(Apart apart, Scope scope, SystemTime time) {
        snapshot =
                new Snapshot<>(
                        Duration.ofSeconds(30), time, () -> apart.read(scope, JdbcTenants::all));
    }

    private static List<Tenant> all(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
        return jdbc.sql("select code, slug, name, schema_version from tenant order by code")
                .query((row, _) ->
                        new Tenant(
                                new MunicipalityCode(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4)))
                .list();
    }

    @Override
    public List<Tenant> all() {
        return snapshot.get();
    }
}
