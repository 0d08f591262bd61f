package jp.monobe.municipality;

import javax.sql.DataSource;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.SystemTime;

/** Makes the readers of tenants and settings for a program, over its own data source. */
public final class CityAccess {

    private CityAccess() {}

    /** For the portal: from what was published into the open database. */
    public static Tenants publishedTenants(ScopedDataSource portal, SystemTime time) {
        return new JdbcTenants(new Apart(portal), new Scope.Open(), time);
    }

    public static Published published(ScopedDataSource portal) {
        return new JdbcPublished(new Apart(portal));
    }

    public static Settings publishedSettings(Published published, SystemTime time, OpenDays usual) {
        return new CitySnapshots(
                time,
                usual,
                code -> {
                    var newest =
                            published
                                    .newest("settings", code.value())
                                    .orElseThrow(() ->
                                            new IllegalStateException(
                                                    "Nothing published for " + code));
                    return new CitySettings(newest.revision(), SettingsJson.read(newest.body()));
                });
    }

    /** For what keeps its own tables in the platform's database and knows no scope. */
    public static DataSource platform(DataSource office) {
        return new PlatformSource(office);
    }

    /** For the back office: from the master copies. */
    public static Tenants masterTenants(ScopedDataSource office, SystemTime time) {
        return new JdbcTenants(new Apart(office), new Scope.Platform(), time);
    }

    public static Settings masterSettings(
            ScopedDataSource office, SystemTime time, OpenDays usual) {
        var apart = new Apart(office);
        return new CitySnapshots(
                time,
                usual,
                (MunicipalityCode code) -> apart.read(new Scope.City(code), SettingsRows::read));
    }
}
