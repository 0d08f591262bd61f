package jp.monobe.arrears.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.arrears.Reminder;
import jp.monobe.arrears.ReminderRun;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code reminder}, the runs they came with and their documents. */
@Component
public class ReminderRows {

    private static final String RUNS =
            """
            select u.id, u.issued_on, u.issued_at, count(r.id), coalesce(sum(r.owed), 0),
              count(d.reminder_id)
            from reminder_run u join reminder r on r.run_id = u.id
              left join reminder_document d on d.reminder_id = r.id
            %s group by u.id order by u.issued_at desc, u.id desc
            """;

    private static final String SOME =
            "join (select id from reminder_run order by issued_at desc, id desc limit ? offset ?) page"
                    + " on page.id = u.id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReminderRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void addRun(UUID id, LocalDate on, Instant at, UUID by) {
        jdbc.sql(
                        "insert into reminder_run (id, issued_on, issued_at, issued_by) values (?,"
                                + " ?, ?, ?)")
                .params(id, on, UtcTime.column(at), by)
                .update();
    }

    /** Each waits to be drawn; throws when a slip has one. */
    public void add(List<Reminder> all) {
        batches.batchUpdate(
                "insert into reminder (id, run_id, bill_id, slip_id, slip_number, letter_number,"
                        + " issued_on, due_on, pay_by, owed, late_charge) values (?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?)",
                all.stream().map(ReminderRows::values).toList());
        batches.batchUpdate(
                "insert into reminder_to_draw (reminder_id) values (?)",
                all.stream().map(it -> new @Nullable Object[] {it.id()}).toList());
    }

    private static @Nullable Object[] values(Reminder it) {
        return new @Nullable Object[] {
            it.id(),
            it.run(),
            it.bill(),
            it.slip(),
            it.slipNumber().value(),
            it.letterNumber(),
            it.issuedOn(),
            it.dueOn(),
            it.payBy(),
            it.owed().amount(),
            it.lateCharge().amount()
        };
    }

    /** By their bills, the oldest first. */
    public Map<UUID, List<Reminder>> ofBills(Collection<UUID> bills) {
        return bills.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select * from reminder where bill_id in (:bills) order by"
                                        + " issued_on, id")
                        .param("bills", bills)
                        .query((row, _) -> reminder(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Reminder::bill));
    }

    public Optional<Reminder> find(UUID id) {
        return jdbc.sql("select * from reminder where id = ?")
                .param(id)
                .query((row, _) -> reminder(row))
                .optional();
    }

    /** In the order of their numbers. */
    public List<Reminder> ofRun(UUID run) {
        return jdbc.sql("select * from reminder where run_id = ? order by id")
                .param(run)
                .query((row, _) -> reminder(row))
                .list();
    }

    /** The newest first. */
    public List<ReminderRun> runs(int offset, int limit) {
        return jdbc.sql(RUNS.formatted(SOME))
                .params(limit, offset)
                .query((row, _) -> run(row))
                .list();
    }

    public long runs() {
        return jdbc.sql("select count(*) from reminder_run").query(Long.class).single();
    }

    public Optional<ReminderRun> run(UUID id) {
        return jdbc.sql(RUNS.formatted("where u.id = ?"))
                .param(id)
                .query((row, _) -> run(row))
                .optional();
    }

    /** That wait to be drawn, oldest first. */
    List<Reminder> toDraw(int most) {
        return jdbc.sql(
                        "select r.* from reminder_to_draw d join reminder r on r.id ="
                                + " d.reminder_id where d.attempts < 5 order by d.attempts,"
                                + " d.reminder_id limit ?")
                .param(most)
                .query((row, _) -> reminder(row))
                .list();
    }

    /** When somebody drew it meanwhile, the first one stays. */
    void drawn(UUID id, String sha256, byte[] pdf) {
        jdbc.sql("insert ignore into reminder_document (reminder_id, sha256, pdf) values (?, ?, ?)")
                .params(id, sha256, pdf)
                .update();
        jdbc.sql("delete from reminder_to_draw where reminder_id = ?").param(id).update();
    }

    /** It stands behind the others; after five times only who opens it tries again. */
    void notDrawn(UUID id) {
        jdbc.sql("update reminder_to_draw set attempts = attempts + 1 where reminder_id = ?")
                .param(id)
                .update();
    }

    Optional<byte[]> document(UUID id) {
        return jdbc.sql("select pdf from reminder_document where reminder_id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private static ReminderRun run(ResultSet row) throws SQLException {
        return new ReminderRun(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                UtcTime.instant(row.getObject(3, LocalDateTime.class)),
                row.getInt(4),
                Yen.of(row.getLong(5)),
                row.getInt(6));
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                row.getObject("run_id", UUID.class),
                row.getObject("bill_id", UUID.class),
                row.getObject("slip_id", UUID.class),
                new BillNumber(row.getString("slip_number")),
                row.getString("letter_number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("pay_by", LocalDate.class),
                Yen.of(row.getLong("owed")),
                Yen.of(row.getLong("late_charge")));
    }
}
