package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The peer of a submit: the same rows written, changed and removed by prepared statements on one
 * connection, one transaction each. It reads, checks and computes nothing.
 */
final class BareFiling implements Clients.Client<Stock.Ready> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final List<Row> rows;
    private final Connection connection;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final PreparedStatement bell;
    private final PreparedStatement attachments;
    private final PreparedStatement documents;
    private final PreparedStatement requests;
    private final PreparedStatement drafts;

    BareFiling(List<Row> rows) throws SQLException {
        this.rows = rows;
        this.connection = Rooms.bare("front");
        for (var row : rows) {
            inserts.add(connection.prepareStatement(row.insert()));
        }
        bell = connection.prepareStatement("insert into `open`.bell (code, kind) values (?, ?)");
        attachments =
                connection.prepareStatement(
                        "update attachment set filing_id = ?, draft_id = null where draft_id = ?");
        documents =
                connection.prepareStatement(
                        "update signed_document set filed_draft = draft_id, draft_id = null where"
                                + " draft_id = ?");
        requests = connection.prepareStatement("delete from prefill_request where account_id = ?");
        drafts = connection.prepareStatement("delete from draft where id = ?");
    }

    /** What a submit of this draft through the service has written. */
    static List<Row> writtenFor(Stock.Ready ready) throws SQLException {
        try (var connection = Rooms.bare("front")) {
            var filing = Row.read(connection, "filing", "draft_id = ?", ready.draft());
            var id = (UUID) filing.getFirst().value("id");
            var rows = new ArrayList<>(filing);
            rows.addAll(Row.read(connection, "audit", "subjects like ?", "%" + id + "%"));
            rows.addAll(Row.read(connection, "outbox", "chain = ?", id));
            rows.addAll(Row.read(connection, "outbox", "chain = ?", ready.account()));
            return rows.stream()
                    .map(row -> row.table().equals("filing") ? row : row.without("id"))
                    .toList();
        }
    }

    @Override
    public void on(Stock.Ready ready) throws SQLException {
        var filing = UUID.randomUUID();
        for (int i = 0; i < rows.size(); i++) {
            insert(inserts.get(i), rows.get(i), ready, filing);
        }
        run(attachments, filing, ready.draft());
        run(documents, ready.draft());
        run(requests, ready.account());
        run(drafts, ready.draft());
        connection.commit();
    }

    private void insert(PreparedStatement statement, Row row, Stock.Ready ready, UUID filing)
            throws SQLException {
        var values = new LinkedHashMap<>(row.values());
        if (row.table().equals("filing")) {
            values.put("id", filing);
            values.put("draft_id", ready.draft());
            values.put("account_id", ready.account());
            values.put("receipt_number", "B8-" + NUMBER.incrementAndGet());
        }
        values.computeIfPresent("chain", (_, _) -> filing);
        run(statement, values.values().toArray());
        if (row.table().equals("outbox")) {
            run(bell, Rooms.CITY.code().value(), values.get("kind"));
        }
    }

    private static void run(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
