package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The books as they stood before anything was paid, and what a file wrote into them. */
final class ReceiptBooks {

    private static final List<String> TABLES =
            List.of(
                    "question_answer",
                    "open_question",
                    "receipt_stage",
                    "receipt",
                    "agent_file_waiting",
                    "agent_line",
                    "agent_file",
                    "ledger_entry",
                    "posting",
                    "outbox");

    /** In the order in which they may be written. */
    private static final List<String> WRITTEN =
            List.of(
                    "agent_file",
                    "agent_line",
                    "receipt",
                    "receipt_stage",
                    "posting",
                    "ledger_entry",
                    "outbox");

    private static final int BATCH = 2_000;

    private final List<Row> assessed = new ArrayList<>();

    ReceiptBooks() throws SQLException {
        try (var connection = Rooms.bare("core")) {
            assessed.addAll(Row.read(connection, "posting", "true"));
            assessed.addAll(Row.read(connection, "ledger_entry", "true"));
        }
    }

    /** All that was written since the bills were assessed. */
    List<Row> written() throws SQLException {
        try (var connection = Rooms.bare("core")) {
            var rows = new ArrayList<Row>();
            for (var table : WRITTEN) {
                var where =
                        switch (table) {
                            case "posting" -> "receipt_id is not null";
                            case "ledger_entry" ->
                                    "posting_id in (select id from posting where receipt_id is not"
                                            + " null)";
                            case "outbox" -> "kind = 'BILL'";
                            default -> "true";
                        };
                rows.addAll(Row.read(connection, table, where));
            }
            return rows;
        }
    }

    void reset() throws SQLException {
        try (var connection = Rooms.bare("core")) {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (var table : TABLES) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set foreign_key_checks = 1");
                statement.execute("update bill set state = 'OPEN', version = 0");
            }
            write(connection, assessed);
            connection.commit();
        }
    }

    /** The same rows, and the bills' states; how many seconds it took. */
    double bare(List<Row> rows) throws SQLException {
        long start = System.nanoTime();
        try (var connection = Rooms.bare("core")) {
            write(connection, rows);
            settle(connection, rows);
            connection.commit();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void settle(Connection connection, List<Row> rows) throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update bill set state = 'SETTLED', version = version + 1 where id = ?")) {
            int waiting = 0;
            for (var row : rows) {
                if (row.table().equals("ledger_entry")) {
                    update.setObject(1, row.value("bill_id"));
                    update.addBatch();
                    if (++waiting % BATCH == 0) {
                        update.executeBatch();
                    }
                }
            }
            update.executeBatch();
        }
    }

    /** A table after the other, as the rows come. */
    private static void write(Connection connection, List<Row> rows) throws SQLException {
        for (int from = 0; from < rows.size(); ) {
            var table = rows.get(from).table();
            int to = from;
            while (to < rows.size() && to - from < BATCH && rows.get(to).table().equals(table)) {
                to++;
            }
            var some = rows.subList(from, to);
            try (var statement = connection.prepareStatement(some.getFirst().insert())) {
                for (var row : some) {
                    int column = 1;
                    for (var value : row.values().values()) {
                        statement.setObject(column++, value);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            from = to;
        }
    }
}
