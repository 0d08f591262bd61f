package jp.monobe.testing.money;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the rows say of a payment that went wrong, so that why can be read. */
final class MoneyStories {

    private static final int MOST = 12;
    private static final String FRONT = "front_" + MoneyTown.CITY.code() + ".";

    private static final String[] WAITING = {
        "select * from agent_file_waiting",
        "select * from agent_cursor",
        "select id, kind, chain, attempts, next_attempt_at, last_error, created_at from outbox"
                + " where kind = 'BILL' and done_at is null",
        "select id, kind, chain, attempts, next_attempt_at, last_error, created_at from "
                + FRONT
                + "outbox where kind = 'PAYMENT' and done_at is null",
        "select id, state, state_at, next_at, session, given_up from "
                + FRONT
                + "payment where state in ('BEGUN', 'OFFERED', 'PAID')",
        "select id, received_at from " + FRONT + "webhook where handled_at is null",
        "select utc_timestamp(6) now"
    };

    private static final String[] OF_ONE = {
        "select id, channel, state, state_at, next_at, begun_at, session, reference, given_up from "
                + FRONT
                + "payment where reference = ?",
        "select w.id, w.received_at, w.handled_at, w.outcome from "
                + FRONT
                + "webhook w join "
                + FRONT
                + "payment p on w.id like concat('%', p.session, '%') where p.reference = ?",
        "select o.id, o.kind, o.attempts, o.created_at, o.done_at, o.last_error from "
                + FRONT
                + "outbox o join "
                + FRONT
                + "payment p on p.id = o.chain where p.reference = ?",
        "select * from receipt where reference like concat(?, '%')",
        "select s.* from receipt_stage s join receipt r on r.id = s.receipt_id where r.reference ="
                + " ?"
    };

    private MoneyStories() {}

    /** What has not come to its end. */
    static String waiting() throws SQLException {
        var text = new ArrayList<String>();
        try (var connection = MoneyTown.core()) {
            for (var sql : WAITING) {
                text.addAll(rows(connection, sql, null));
            }
        }
        return String.join("\n", text);
    }

    /** All that is written of one payment, by the agent's number. */
    static String of(String reference) throws SQLException {
        var text = new ArrayList<String>();
        try (var connection = MoneyTown.core()) {
            for (var sql : OF_ONE) {
                text.addAll(rows(connection, sql, reference));
            }
        }
        return String.join("\n", text);
    }

    private static List<String> rows(
            Connection connection, String sql, @org.jspecify.annotations.Nullable String value)
            throws SQLException {
        var found = new ArrayList<String>();
        try (var query = connection.prepareStatement(sql)) {
            if (value != null) {
                query.setString(1, value);
            }
            try (var rows = query.executeQuery()) {
                var columns = rows.getMetaData();
                while (rows.next() && found.size() < MOST) {
                    var row = new StringBuilder("  ").append(columns.getTableName(1)).append(':');
                    for (int i : IntStream.rangeClosed(1, columns.getColumnCount()).toArray()) {
                        row.append(' ')
                                .append(columns.getColumnLabel(i))
                                .append('=')
                                .append(rows.getString(i));
                    }
                    found.add(row.toString());
                }
            }
        }
        return found;
    }
}
