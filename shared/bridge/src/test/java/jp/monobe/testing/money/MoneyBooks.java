package jp.monobe.testing.money;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.testing.money.MoneyTown.Owed;
import org.jspecify.annotations.Nullable;

/** The city's books beside what agents have, read by plain JDBC apart from the program's code. */
final class MoneyBooks {

    /** Within so long a time in which we ran money is in the books, whatever was killed. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String RECEIVED =
            """
            select substring_index(r.reference, '#', 1), min(r.taken_at),
              sum(case when e.debit = 'WITH_AGENTS' then e.amount
                when e.credit = 'WITH_AGENTS' then -e.amount else 0 end)
            from receipt r join posting p on p.receipt_id = r.id
              join ledger_entry e on e.posting_id = p.id
            where r.item = (select min(item) from receipt one where one.id = r.id)
            group by 1
            """;

    private static final String BILL =
            """
            select b.amount, b.state,
              coalesce(sum(if(debit = 'RECEIVABLE', e.amount, if(credit = 'RECEIVABLE', -e.amount, 0))), 0),
              coalesce(sum(if(credit = 'TO_REFUND', e.amount, if(debit = 'TO_REFUND', -e.amount, 0))), 0),
              (select f.outstanding from front_392049.bill f where f.id = b.id)
            from bill b left join ledger_entry e on e.bill_id = b.id where b.id = ? group by b.id
            """;

    /** Of the agents' money. */
    record Truth(String reference, Owed owed, long yen, Instant at) {}

    /** Of one payment in the books. */
    private record Booked(long yen, Instant at) {}

    final List<Truth> wrong = new ArrayList<>();
    int lost;
    int twice;
    long difference;
    int late;
    double longest;
    double longestInAll;
    private final Downtime downtime;

    private MoneyBooks(Downtime downtime) {
        this.downtime = downtime;
    }

    /** Looks at all of them. */
    static MoneyBooks look(List<Truth> truths, List<Owed> bills, Downtime downtime)
            throws SQLException {
        var books = new MoneyBooks(downtime);
        var booked = books.booked();
        truths.forEach(it -> books.compare(it, booked.get(it.reference)));
        var received = new HashMap<UUID, Long>();
        truths.forEach(it -> received.merge(it.owed.bill(), it.yen, Long::sum));
        books.bills(bills, received);
        return books;
    }

    private Map<String, Booked> booked() throws SQLException {
        var found = new HashMap<String, Booked>();
        try (var connection = MoneyTown.core();
                var query = connection.prepareStatement(RECEIVED);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var at = rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                found.put(rows.getString(1), new Booked(rows.getLong(3), at));
            }
        }
        return found;
    }

    private void compare(Truth truth, @Nullable Booked booked) {
        int before = lost + twice + late;
        long yen = booked == null ? 0 : booked.yen;
        lost += yen < truth.yen ? 1 : 0;
        twice += yen > truth.yen ? 1 : 0;
        difference += Math.abs(yen - truth.yen);
        if (booked != null && truth.yen > 0) {
            double seconds = downtime.running(truth.at, booked.at);
            longest = Math.max(longest, seconds);
            longestInAll =
                    Math.max(
                            longestInAll,
                            Duration.between(truth.at, booked.at).toMillis() / 1000.0);
            late += seconds > LIMIT.toSeconds() ? 1 : 0;
        }
        if (lost + twice + late > before) {
            wrong.add(truth);
        }
    }

    /** How many of them came by each channel, by the books. */
    static Map<String, Integer> channels(List<Truth> truths) throws SQLException {
        var known = new HashSet<String>();
        truths.forEach(it -> known.add(it.reference));
        var found = new HashMap<String, Integer>();
        try (var connection = MoneyTown.core();
                var query = connection.prepareStatement("select reference, channel from receipt");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                if (known.remove(rows.getString(1))) {
                    found.merge(rows.getString(2), 1, Integer::sum);
                }
            }
        }
        return found;
    }

    /** Each derived balance beside the sum of what agents have for the bill. */
    private void bills(List<Owed> bills, Map<UUID, Long> received) throws SQLException {
        try (var connection = MoneyTown.core();
                var query = connection.prepareStatement(BILL)) {
            for (var bill : bills) {
                query.setObject(1, bill.bill());
                try (var row = query.executeQuery()) {
                    row.next();
                    long in = received.getOrDefault(bill.bill(), 0L);
                    long owed = Math.max(0, row.getLong(1) - in);
                    difference += Math.abs(row.getLong(3) - owed);
                    difference += Math.abs(row.getLong(4) - Math.max(0, in - row.getLong(1)));
                    difference += Math.abs(row.getLong(5) - owed);
                    difference += row.getString(2).equals(owed == 0 ? "SETTLED" : "OPEN") ? 0 : 1;
                }
            }
        }
    }

    /** What has not come to an end: payments that live, and rows that wait to cross. */
    static int waiting() throws SQLException {
        try (var connection = MoneyTown.core();
                var query =
                        connection.prepareStatement(
                                "select (select count(*) from agent_file_waiting) + (select count(*)"
                                        + " from outbox where kind = 'BILL' and done_at is null) +"
                                        + " (select count(*) from front_392049.outbox where kind ="
                                        + " 'PAYMENT' and done_at is null) + (select count(*) from"
                                        + " front_392049.payment where state in ('BEGUN',"
                                        + " 'OFFERED', 'PAID')) + (select"
                                        + " count(*) from front_392049.webhook where handled_at is"
                                        + " null)");
                var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Up to where the office has read what the collecting agent tells, by feed. */
    static Map<String, Long> cursors() throws SQLException {
        var found = new HashMap<String, Long>();
        try (var connection = MoneyTown.core();
                var query = connection.prepareStatement("select feed, position from agent_cursor");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                found.merge(rows.getString(1), rows.getLong(2), Math::max);
            }
        }
        return found;
    }

    /** What a planted fault left behind is no later run's. */
    static void forget() throws SQLException {
        try (var connection = MoneyTown.core();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update front_392049.payment set state = 'LAPSED', next_at = null where state in"
                            + " ('BEGUN', 'OFFERED', 'PAID')");
            statement.execute(
                    "update front_392049.outbox set done_at = utc_timestamp(6) where kind ="
                            + " 'PAYMENT' and done_at is null");
        }
    }

    /** For which slip each payment begun on our screens is. */
    static Map<UUID, UUID> slipsOf() throws SQLException {
        var found = new HashMap<UUID, UUID>();
        try (var connection = MoneyTown.core();
                var query =
                        connection.prepareStatement(
                                "select payment_id, slip_id from front_392049.payment_item");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
            }
        }
        return found;
    }
}
