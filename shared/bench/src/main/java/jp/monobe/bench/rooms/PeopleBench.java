package jp.monobe.bench.rooms;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Pairs;
import jp.monobe.bench.Report;
import jp.monobe.registry.ImportResidents;

/**
 * Loading a city's people from their files into empty tables, beside the same rows written from
 * memory by plain JDBC bulk: the peer reads no file, checks no line and seals no number.
 */
public final class PeopleBench implements Benchmark {

    private static final List<String> CORE = List.of("person", "relation", "protection");
    private static final List<String> VAULT = List.of("my_number");
    private static final int BATCH = 1000;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String caption() {
        return "loading a city's people, beside the same rows by plain JDBC bulk";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int rounds = options.get("rounds", 7);
        try (var rooms = Rooms.open()) {
            rooms.stopBridge();
            var folder = rooms.people().folder(Rooms.CITY);
            var imports = rooms.office(ImportResidents.class);
            var core = rows("core", CORE);
            var vault = rows("vault", VAULT);
            int count = size(core) + size(vault);
            ours(imports, folder, count);
            bare(core, vault);
            var pairs =
                    Pairs.measure(
                            rounds,
                            () -> ours(imports, folder, count),
                            () -> count / bare(core, vault));
            report.note(Rooms.durability());
            report.note(
                    "%d people of one city, %d rows in all; batches of %d by the peer; %d pairs"
                            .formatted(core.getFirst().size(), count, BATCH, rounds));
            report.pairs(
                    "rows by ImportResidents",
                    "plain JDBC bulk",
                    pairs,
                    "/s",
                    Limit.atLeast(0.8, "house"));
        }
    }

    private static double ours(ImportResidents imports, Path folder, int count)
            throws SQLException {
        empty();
        long start = System.nanoTime();
        Rooms.job().run(() -> imports.load(folder));
        return count / seconds(start);
    }

    /** How many seconds it took. */
    private static double bare(List<List<Row>> core, List<List<Row>> vault) throws SQLException {
        empty();
        long start = System.nanoTime();
        write("vault", vault);
        write("core", core);
        return seconds(start);
    }

    private static void write(String database, List<List<Row>> tables) throws SQLException {
        try (var connection = Rooms.bare(database)) {
            for (var rows : tables) {
                write(connection, rows);
            }
            connection.commit();
        }
    }

    private static void write(Connection connection, List<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement(rows.getFirst().insert())) {
            int waiting = 0;
            for (var row : rows) {
                int column = 1;
                for (var value : row.values().values()) {
                    statement.setObject(column++, value);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static List<List<Row>> rows(String database, List<String> tables) throws SQLException {
        try (var connection = Rooms.bare(database)) {
            var all = new ArrayList<List<Row>>();
            for (var table : tables) {
                all.add(Row.read(connection, table, "true"));
            }
            return all;
        }
    }

    private static void empty() throws SQLException {
        var databases = new LinkedHashMap<>(Map.of("core", CORE, "vault", VAULT));
        for (var database : databases.entrySet()) {
            try (var connection = Rooms.bare(database.getKey());
                    var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (var table : database.getValue()) {
                    statement.execute("truncate table " + table);
                }
            }
        }
    }

    private static int size(List<List<Row>> tables) {
        return tables.stream().mapToInt(List::size).sum();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
