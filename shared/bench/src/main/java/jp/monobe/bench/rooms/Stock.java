package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Copies of one resident's draft with all that belongs to it, each for a resident of its own. The
 * draft was filled in and signed through the services; only the copying is not.
 */
final class Stock implements AutoCloseable {

    /** A draft that may be handed in, and whose it is. */
    record Ready(UUID account, UUID draft) {}

    /** Changes a copied row, such as another verified person. */
    interface Change {
        void apply(int copy, String table, Map<String, @Nullable Object> row);
    }

    private final Connection connection;
    private final UUID account;
    private final UUID draft;
    private final Map<String, List<Row>> template = new LinkedHashMap<>();
    private final List<UUID> identities = new ArrayList<>();
    private int copied;

    Stock(UUID account, UUID draft) throws SQLException {
        this.connection = Rooms.bare("front");
        this.account = account;
        this.draft = draft;
        var requests = "(select id from prefill_request where account_id = ?)";
        var files = "(select id from attachment where draft_id = ?)";
        read("account", "id = ?", account);
        read("consent", "account_id = ?", account);
        read("prefill_request", "account_id = ?", account);
        read("packet", "request_id in " + requests, account);
        read("draft", "id = ?", draft);
        read("draft_answer", "draft_id = ?", draft);
        read("draft_person", "draft_id = ?", draft);
        read("signed_document", "draft_id = ?", draft);
        read("attachment", "draft_id = ?", draft);
        read("attachment_chunk", "attachment_id in " + files, draft);
        shorten("signed_document", "document");
        shorten("attachment_chunk", "bytes");
    }

    private void read(String table, String where, UUID value) throws SQLException {
        var rows = Row.read(connection, table, where, value);
        rows.forEach(row -> {
            if (row.values().get("id") instanceof UUID id) {
                identities.add(id);
            }
        });
        template.put(table, rows);
    }

    /**
     * Handing in does not touch the bytes of a document or a file; copying thousands of them would
     * take longer than all that is measured, and fill the disk.
     */
    private void shorten(String table, String column) {
        template.getOrDefault(table, List.of())
                .forEach(row -> row.values().put(column, new byte[4096]));
    }

    int answers() {
        return size("draft_answer");
    }

    int attachments() {
        return size("attachment");
    }

    private int size(String table) {
        return template.getOrDefault(table, List.of()).size();
    }

    /** So many more, ready to hand in. */
    List<Ready> copies(int count, Change change) throws SQLException {
        var maps = new ArrayList<Map<UUID, UUID>>();
        for (int i = 0; i < count; i++) {
            var map = new HashMap<UUID, UUID>();
            identities.forEach(id -> map.put(id, UUID.randomUUID()));
            maps.add(map);
        }
        for (var rows : template.values()) {
            if (!rows.isEmpty()) {
                write(rows, maps, change);
            }
        }
        connection.commit();
        copied += count;
        return maps.stream().map(map -> new Ready(id(map, account), id(map, draft))).toList();
    }

    private static UUID id(Map<UUID, UUID> map, UUID of) {
        return java.util.Objects.requireNonNull(map.get(of));
    }

    private void write(List<Row> rows, List<Map<UUID, UUID>> maps, Change change)
            throws SQLException {
        try (var statement = connection.prepareStatement(rows.getFirst().insert())) {
            for (int copy = 0; copy < maps.size(); copy++) {
                for (var row : rows) {
                    add(statement, changed(row, maps.get(copy), copied + copy, change));
                }
                if (copy % 200 == 199) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Row row) throws SQLException {
        int column = 1;
        for (var value : row.values().values()) {
            statement.setObject(column++, value);
        }
        statement.addBatch();
    }

    private Row changed(Row row, Map<UUID, UUID> map, int copy, Change change) {
        var values = new LinkedHashMap<>(row.values());
        values.replaceAll(
                (_, value) -> value instanceof UUID id ? map.getOrDefault(id, id) : value);
        values.computeIfPresent("sub", (_, _) -> "bench-" + draft + "-" + copy);
        change.apply(copy, row.table(), values);
        return new Row(row.table(), values);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
