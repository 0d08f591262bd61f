package jp.monobe.registry.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.registry.Bulk;
import jp.monobe.registry.CsvFile;
import jp.monobe.registry.CsvRow;
import jp.monobe.registry.model.Kin;
import jp.monobe.registry.vault.MyNumber;
import jp.monobe.registry.vault.NumberOf;

/** Writes the files of one city into its tables, on one connection, table after table. */
public final class ResidentTables {

    private final Connection connection;
    private final Ids ids;
    private final LocalDateTime now;
    private final Map<String, UUID> people = new HashMap<>();
    private final List<NumberOf> numbers = new ArrayList<>();

    public ResidentTables(Connection connection, Ids ids, LocalDateTime now) {
        this.connection = connection;
        this.ids = ids;
        this.now = now;
    }

    /** People keep their ids; those who are not in the file any more are marked, not deleted. */
    public int persons(Path file) throws SQLException {
        readKnown();
        var known = Set.copyOf(people.keySet());
        try (var added = new Bulk(connection, PersonTable.INSERT);
                var replaced = new Bulk(connection, PersonTable.REPLACE)) {
            CsvFile.read(file, row -> person(row, known, added, replaced));
            int rows = added.finish() + replaced.finish();
            markAbsent();
            return rows;
        }
    }

    private void person(CsvRow row, Set<String> known, Bulk added, Bulk replaced) {
        var addresseeNo = row.text("addressee_no");
        var id = people.computeIfAbsent(addresseeNo, _ -> ids.next());
        var bulk = known.contains(addresseeNo) ? replaced : added;
        attempt(() -> PersonTable.add(bulk, id, row, now));
        var number = row.optional("my_number", MyNumber::new);
        if (number != null) {
            numbers.add(new NumberOf(id, number));
        }
    }

    public int relations(Path file) throws SQLException {
        clear("relation");
        try (var bulk = new Bulk(connection, "insert into relation values (?, ?, ?)")) {
            CsvFile.read(
                    file,
                    row ->
                            attempt(() ->
                                    bulk.add(
                                            person(row, "addressee_no"),
                                            row.as("kind", Kin.Kind::valueOf).name(),
                                            person(row, "other_no"))));
            return bulk.finish();
        }
    }

    /** Against somebody the registry does not know counts as against everybody. */
    public int protections(Path file) throws SQLException {
        clear("protection");
        try (var bulk =
                new Bulk(
                        connection,
                        "insert into protection (person_id, against_id, valid_from, valid_until,"
                                + " kind) values (?, ?, ?, ?, ?)")) {
            CsvFile.read(
                    file,
                    row ->
                            attempt(() ->
                                    bulk.add(
                                            person(row, "addressee_no"),
                                            people.get(row.text("against_no")),
                                            row.date("from"),
                                            row.optionalDate("until"),
                                            row.text("kind"))));
            return bulk.finish();
        }
    }

    /** The 個人番号 that {@link #persons} read, for the vault. */
    public List<NumberOf> numbers() {
        return numbers;
    }

    private UUID person(CsvRow row, String column) {
        var person = people.get(row.text(column));
        if (person == null) {
            throw row.invalid("unknown " + column);
        }
        return person;
    }

    private void readKnown() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select addressee_no, id from person")) {
            while (rows.next()) {
                people.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
    }

    private void markAbsent() throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "update person set absent_since = ?"
                                + " where loaded_at <> ? and absent_since is null")) {
            statement.setObject(1, now);
            statement.setObject(2, now);
            statement.executeUpdate();
        }
    }

    private void clear(String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + table);
        }
    }

    private interface Writing {
        void run() throws SQLException;
    }

    private static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a row", e);
        }
    }
}
