package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.TakenFile;
import jp.monobe.payment.model.AgentFile;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files as agents sent them, and how far each is booked. */
@Component
public class FileRows {

    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FileRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A file some of whose lines wait. */
    public record Waiting(UUID id, Stage stage, String agent, int bookedTo, int lines) {

        public BookLines.Source source() {
            return new BookLines.Source(id, stage, agent);
        }
    }

    /** Throws when it was taken before: the same bytes, or the agent's own number again. */
    public void add(TakenFile taken, AgentFile file, String sha256) {
        jdbc.sql(
                        "insert into agent_file (id, sha256, stage, maker, agent_number, made_on,"
                                + " name, line_count, total, taken_at, taken_by) values (?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                taken.id(),
                                sha256,
                                file.stage().name(),
                                file.maker(),
                                file.number(),
                                file.madeOn(),
                                taken.name(),
                                file.lines().size(),
                                file.total().amount(),
                                UtcTime.column(taken.takenAt()),
                                taken.takenBy()))
                .update();
        for (int from = 0; from < file.lines().size(); from += BATCH) {
            var some = file.lines().subList(from, Math.min(from + BATCH, file.lines().size()));
            batches.batchUpdate(
                    "insert into agent_line (file_id, no, channel, reference, number, amount,"
                            + " paid_at, paid_in_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    some.stream().map(line -> values(taken.id(), line)).toList());
        }
        jdbc.sql("insert into agent_file_waiting (file_id) values (?)").param(taken.id()).update();
    }

    private static @Nullable Object[] values(UUID file, AgentLine line) {
        return new @Nullable Object[] {
            file,
            line.no(),
            line.channel().name(),
            line.reference(),
            line.number(),
            line.amount().amount(),
            line.paidAt(),
            line.paidInOn()
        };
    }

    /** When the same was taken before. */
    public Optional<TakenFile> same(String sha256, AgentFile file) {
        return jdbc.sql(
                        "select f.*, w.attempts from agent_file f left join agent_file_waiting w on"
                                + " w.file_id = f.id where f.sha256 = ? or (f.maker = ? and f.stage = ?"
                                + " and f.agent_number = ? and f.made_on = ?) order by f.sha256 = ?"
                                + " desc limit 1")
                .params(
                        sha256,
                        file.maker(),
                        file.stage().name(),
                        file.number(),
                        file.madeOn(),
                        sha256)
                .query((row, _) -> taken(row))
                .optional();
    }

    /** The oldest, held so that nobody else books it at the same time. */
    public Optional<Waiting> next() {
        return jdbc.sql(
                        "select f.id, f.stage, f.maker, f.booked_to, f.line_count from"
                                + " agent_file_waiting w join agent_file f on f.id = w.file_id where"
                                + " w.attempts < 5 order by w.attempts, f.taken_at, f.id limit 1 for"
                                + " update")
                .query((row, _) ->
                        new Waiting(
                                row.getObject(1, UUID.class),
                                Stage.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getInt(4),
                                row.getInt(5)))
                .optional();
    }

    /** Which would be booked next, without holding it. */
    public Optional<UUID> first() {
        return jdbc.sql(
                        "select w.file_id from agent_file_waiting w join agent_file f on f.id ="
                                + " w.file_id where w.attempts < 5 order by w.attempts, f.taken_at,"
                                + " f.id limit 1")
                .query(UUID.class)
                .optional();
    }

    /** It stands behind the others, and after five times aside. */
    public void failed(UUID file) {
        jdbc.sql("update agent_file_waiting set attempts = attempts + 1 where file_id = ?")
                .param(file)
                .update();
    }

    public List<AgentLine> lines(UUID file, int after, int most) {
        return jdbc.sql("select * from agent_line where file_id = ? and no > ? order by no limit ?")
                .params(file, after, most)
                .query((row, _) ->
                        new AgentLine(
                                row.getInt("no"),
                                PaymentChannel.valueOf(row.getString("channel")),
                                row.getString("reference"),
                                row.getString("number"),
                                Yen.of(row.getLong("amount")),
                                row.getObject("paid_at", LocalDateTime.class),
                                row.getObject("paid_in_on", LocalDate.class)))
                .list();
    }

    /** So far; a file that is booked whole waits no more. */
    public void booked(Waiting file, int to) {
        jdbc.sql("update agent_file set booked_to = ? where id = ?").params(to, file.id()).update();
        if (to >= file.lines()) {
            jdbc.sql("delete from agent_file_waiting where file_id = ?").param(file.id()).update();
        }
    }

    /** The newest first. */
    public List<TakenFile> page(int most, int skip) {
        return jdbc.sql(
                        "select f.*, w.attempts from agent_file f left join agent_file_waiting w on"
                                + " w.file_id = f.id order by f.taken_at desc, f.id desc limit ? offset"
                                + " ?")
                .params(most, skip)
                .query((row, _) -> taken(row))
                .list();
    }

    private static TakenFile taken(ResultSet row) throws SQLException {
        return new TakenFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("made_on", LocalDate.class),
                row.getInt("line_count"),
                Yen.of(row.getLong("total")),
                row.getString("sha256"),
                row.getInt("booked_to"),
                row.getInt("attempts") >= 5,
                UtcTime.instant(row.getObject("taken_at", LocalDateTime.class)),
                row.getObject("taken_by", UUID.class));
    }
}
