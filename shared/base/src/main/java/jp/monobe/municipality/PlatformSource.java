package jp.monobe.municipality;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.monobe.kernel.Actor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Always stands in the platform's database: for a scheduler, whose threads act for no city. */
final class PlatformSource extends DelegatingDataSource {

    private static final Acting SCHEDULER =
            Acting.as(new Actor.Job("scheduler"), new Scope.Platform());

    PlatformSource(DataSource office) {
        super(office);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return SCHEDULER.callApart(() -> obtainTargetDataSource().getConnection());
    }
}
