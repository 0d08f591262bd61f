package jp.monobe.testing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.filing.DueDocuments;
import jp.monobe.filing.FilingsOut;
import jp.monobe.filing.LapsedRows;
import jp.monobe.filing.PacketsIn;
import jp.monobe.inbox.InboxIn;
import jp.monobe.inbox.RemindDue;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.mandate.TellExpired;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.FormDefinitions;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The bridge's side, as the bridge's own database user; and what lies in the tables. */
@Component
public class Office implements DisposableBean {

    private static final Actor BRIDGE = new Actor.Job("bridge");

    private final ScopedDataSource source = TestCities.open(Source.BRIDGE);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final TransactionTemplate work =
            new TransactionTemplate(new JdbcTransactionManager(source));

    public final FilingsOut filings = new FilingsOut(jdbc);
    public final PacketsIn packets = new PacketsIn(jdbc);
    public final LapsedRows lapsed;
    public final InboxIn inbox;

    private final RemindDue reminders;
    private final TellExpired expired;

    Office(SystemTime time, Settings settings, FormDefinitions forms, Clock clock) {
        lapsed = new LapsedRows(jdbc, settings, clock);
        inbox = new InboxIn(jdbc, time, "http://localhost:8080/");
        reminders =
                new RemindDue(
                        jdbc,
                        work,
                        new DueDocuments(jdbc, forms, settings),
                        settings,
                        clock,
                        time,
                        "http://localhost:8080/");
        expired = new TellExpired(jdbc, work, clock, time, "http://localhost:8080/");
    }

    public int tellExpired(Scope.City city) {
        return Acting.as(BRIDGE, city).call(expired::tell);
    }

    public int remind(Scope.City city) {
        return Acting.as(BRIDGE, city).call(reminders::remind);
    }

    /** Does the bridge's work in one of its transactions. */
    public <T> T does(Scope.City city, Supplier<T> what) {
        return Acting.as(BRIDGE, city).call(() -> work.execute(_ -> what.get()));
    }

    public FilingPackage read(UUID filing) {
        return filings.read(List.of(filing)).getFirst();
    }

    public List<Map<String, Object>> rows(Scope.City city, String sql, Object... values) {
        return Acting.as(BRIDGE, city)
                .call(() -> jdbc.sql(sql).params(values).query().listOfRows());
    }

    public long count(Scope.City city, String sql, Object... values) {
        return Acting.as(BRIDGE, city)
                .call(() -> jdbc.sql(sql).params(values).query(Long.class).single());
    }

    public int change(Scope.City city, String sql, Object... values) {
        return Acting.as(BRIDGE, city).call(() -> jdbc.sql(sql).params(values).update());
    }

    /** Changes a table, as only migrating may. */
    public static void migrate(Scope.City city, String sql) {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            connection.setCatalog("front_" + city.code());
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        source.close();
    }
}
