package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.internal.ResidentTables;
import jp.monobe.registry.vault.StoreNumbers;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the people of a city from a folder of CSV files; repeating it replaces what was there. */
@Service
public class ImportResidents {

    private final JdbcTemplate jdbc;
    private final StoreNumbers vault;
    private final Ids ids;
    private final SystemTime time;
    private final AuditTrail audit;

    ImportResidents(
            JdbcTemplate jdbc, StoreNumbers vault, Ids ids, SystemTime time, AuditTrail audit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Reads {@code persons.csv}, {@code relations.csv} and {@code protections.csv}. 個人番号 go to the
     * vault, whose transaction ends before this one: a failure there stores nothing here.
     *
     * @throws InvalidImport with file, line and column when one is wrong
     */
    @Guarded(by = JOB)
    @Transactional
    public ImportReport load(Path folder) {
        var start = time.instant();
        var rows =
                jdbc.execute(
                        (ConnectionCallback<Map<String, Integer>>)
                                connection -> load(folder, connection));
        return new ImportReport(
                java.util.Objects.requireNonNull(rows), Duration.between(start, time.instant()));
    }

    private Map<String, Integer> load(Path folder, Connection connection) throws SQLException {
        var now = time.instant().truncatedTo(ChronoUnit.MICROS);
        var tables =
                new ResidentTables(connection, ids, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        var rows = new LinkedHashMap<String, Integer>();
        rows.put("person", tables.persons(folder.resolve("persons.csv")));
        rows.put("relation", tables.relations(folder.resolve("relations.csv")));
        rows.put("protection", tables.protections(folder.resolve("protections.csv")));
        vault.replaceAll(tables.numbers());
        rows.put("my_number", tables.numbers().size());
        audit.record("registry.import", "registry", List.of(), "rows " + rows);
        return rows;
    }
}
