package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The peer of a submit: the same rows written, changed and removed by prepared statements on one
 * connection, one transaction each. It reads, checks and computes nothing.
 */
final class BareFiling implements Clients.Client<Stock.Ready> {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String KEPT = "kept_person";
    private static final Set<String> WITH_ID = Set.of("filing", KEPT);

    private final List<Row> rows;
    private final Connection connection;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final List<Row> kept;
    private final PreparedStatement keeping;
    private final PreparedStatement bell;
    private final PreparedStatement attachments;
    private final PreparedStatement documents;
    private final PreparedStatement requests;
    private final PreparedStatement drafts;

    BareFiling(List<Row> written) throws SQLException {
        this.rows = written.stream().filter(row -> !row.table().equals(KEPT)).toList();
        this.kept = written.stream().filter(row -> row.table().equals(KEPT)).toList();
        this.connection = Rooms.bare("front");
        for (var row : rows) {
            inserts.add(connection.prepareStatement(row.insert()));
        }
        keeping = connection.prepareStatement(kept.isEmpty() ? "do 0" : inOne(kept));
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

    private static String inOne(List<Row> rows) {
        var insert = rows.getFirst().insert();
        var values = insert.substring(insert.toLowerCase(Locale.ROOT).lastIndexOf('('));
        return insert + (", " + values).repeat(rows.size() - 1);
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
            rows.addAll(Row.read(connection, KEPT, "account_id = ?", ready.account()));
            return rows.stream()
                    .map(row -> WITH_ID.contains(row.table()) ? row : row.without("id"))
                    .toList();
        }
    }

    @Override
    public void on(Stock.Ready ready) throws SQLException {
        var filing = UUID.randomUUID();
        for (int i = 0; i < rows.size(); i++) {
            insert(inserts.get(i), rows.get(i), ready, filing);
        }
        keep(ready.account());
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

    /** Her typed people, in one statement. */
    private void keep(UUID account) throws SQLException {
        if (kept.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>();
        for (var row : kept) {
            var changed = new LinkedHashMap<>(row.values());
            changed.put("id", UUID.randomUUID());
            changed.put("account_id", account);
            values.addAll(changed.values());
        }
        run(keeping, values.toArray());
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
