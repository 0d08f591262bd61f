package jp.monobe.debit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitLine;
import jp.monobe.debit.FailedDebit;
import jp.monobe.kernel.Yen;
import jp.monobe.reference.zengin.DebitOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code debit_line}. What stands by its keys: a slip is asked for once in a round. */
@Component
public class DebitLineRows {

    private static final String FAILED =
            " from debit_line l join debit_file f on f.id = l.file_id where l.standing = 'FAILED' and"
                    + " ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DebitLineRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** 顧客番号, drawn in one statement; rising. */
    List<Long> numbers(int count) {
        return count == 0
                ? List.of()
                : jdbc.sql("select nextval(debit_number) from seq_1_to_" + count)
                        .query(Long.class)
                        .list();
    }

    /** Throws a duplicate key when one of the slips is asked for already. */
    public void add(List<DebitLine> lines) {
        batches.batchUpdate(
                "insert into debit_line (id, file_id, no, number, round, mandate_id, bill_id,"
                        + " slip_id, amount, is_first, standing) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " 'ASKED')",
                lines.stream()
                        .map(it ->
                                new @Nullable Object[] {
                                    it.id(),
                                    it.file(),
                                    it.no(),
                                    it.number(),
                                    it.round().name(),
                                    it.mandate(),
                                    it.bill(),
                                    it.slip(),
                                    it.amount().amount(),
                                    it.isFirst()
                                })
                        .toList());
    }

    /** In the order of the file. */
    public List<DebitLine> of(UUID file) {
        return jdbc.sql("select * from debit_line where file_id = ? order by no")
                .param(file)
                .query((row, _) -> line(row))
                .list();
    }

    /** In whose file a 顧客番号 is. */
    public Optional<UUID> fileOf(long number) {
        return jdbc.sql("select file_id from debit_line where number = ?")
                .param(number)
                .query(UUID.class)
                .optional();
    }

    public void discarded(UUID file) {
        jdbc.sql("update debit_line set standing = 'DISCARDED' where file_id = ?")
                .param(file)
                .update();
    }

    /** What the bank said of each line. */
    public record Said(UUID line, DebitOutcome outcome, boolean again) {}

    public void said(List<Said> all) {
        batches.batchUpdate(
                "update debit_line set standing = ?, outcome = ?, follow_up = ? where id = ?",
                all.stream()
                        .map(it -> {
                            boolean drawn = it.outcome() == DebitOutcome.DRAWN;
                            return new @Nullable Object[] {
                                drawn ? "DRAWN" : "FAILED",
                                it.outcome().name(),
                                it.again() ? "AGAIN" : null,
                                it.line()
                            };
                        })
                        .toList());
    }

    /**
     * Of these bills, parts under request: a slip that took another's place is not asked as well.
     */
    public Set<Part> liveParts(Collection<UUID> bills) {
        var found = new HashSet<Part>();
        if (!bills.isEmpty()) {
            jdbc.sql(
                            "select l.bill_id, s.part from debit_line l join slip s on s.id ="
                                    + " l.slip_id where l.standing = 'ASKED' and l.bill_id in (:bills)")
                    .param("bills", bills)
                    .query(row -> {
                        found.add(new Part(row.getObject(1, UUID.class), row.getInt(2)));
                    });
        }
        return found;
    }

    /** 期 of a bill. */
    public record Part(UUID bill, int part) {}

    /** Slips that were asked for in a round, whatever came of it. */
    public Set<UUID> asked(Collection<UUID> slips, Round round) {
        return slips.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql(
                                        "select slip_id from debit_line where slip_id in (:slips)"
                                                + " and round = :round and standing <> 'DISCARDED'")
                                .param("slips", slips)
                                .param("round", round.name())
                                .query(UUID.class)
                                .list());
    }

    /** Slips the bank could not draw for want of funds, and that are to be asked for again. */
    public Set<UUID> again() {
        return Set.copyOf(
                jdbc.sql(
                                "select slip_id from debit_line where standing = 'FAILED' and"
                                        + " follow_up = 'AGAIN' and round = 'FIRST'")
                        .query(UUID.class)
                        .list());
    }

    /** Mandates of which something was asked before. */
    public Set<UUID> used(Collection<UUID> mandates) {
        return mandates.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql(
                                        "select distinct mandate_id from debit_line where"
                                                + " mandate_id in (:mandates) and standing <>"
                                                + " 'DISCARDED'")
                                .param("mandates", mandates)
                                .query(UUID.class)
                                .list());
    }

    /** Slips under request. */
    public Set<UUID> live(Collection<UUID> slips) {
        return slips.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql("select live_slip from debit_line where live_slip in (:slips)")
                                .param("slips", slips)
                                .query(UUID.class)
                                .list());
    }

    /**
     * What failed and nobody answered, the oldest first.
     *
     * @param again those that wait to be asked for again, instead
     */
    public List<FailedDebit> failed(boolean again, int most, int skip) {
        return jdbc.sql(
                        "select l.*, f.debit_on"
                                + FAILED
                                + which(again)
                                + " order by f.debit_on, l.number limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> failed(row))
                .list();
    }

    /** How many there are. */
    public long failed(boolean again) {
        return jdbc.sql("select count(*)" + FAILED + which(again)).query(Long.class).single();
    }

    private static String which(boolean again) {
        return again
                ? "l.follow_up = 'AGAIN' and l.round = 'FIRST' and not exists (select 1 from"
                        + " debit_line o where o.asked_slip = l.slip_id and o.round = 'AGAIN')"
                : "l.follow_up is null";
    }

    /** Answered once; false when somebody did before, or it is in another file already. */
    public boolean followed(UUID line, UUID staff, String note) {
        return jdbc.sql(
                                "update debit_line set follow_up = 'SLIP', followed_by = ?, note ="
                                        + " ? where id = ? and standing = 'FAILED' and (follow_up is"
                                        + " null or follow_up = 'AGAIN')")
                        .params(staff, note, line)
                        .update()
                == 1;
    }

    /** Whose bill a line is of. */
    public Optional<UUID> billOf(UUID line) {
        return jdbc.sql("select bill_id from debit_line where id = ?")
                .param(line)
                .query(UUID.class)
                .optional();
    }

    /** The last asking of each slip, with its day and whether it failed. */
    public Map<UUID, LastAsked> last(Collection<UUID> slips) {
        var found = new HashMap<UUID, LastAsked>();
        if (!slips.isEmpty()) {
            jdbc.sql(
                            "select l.slip_id, f.debit_on, l.standing from debit_line l join"
                                    + " debit_file f on f.id = l.file_id where l.slip_id in (:slips)"
                                    + " and l.standing in ('ASKED', 'FAILED') order by f.made_at")
                    .param("slips", slips)
                    .query(row -> {
                        found.put(
                                row.getObject(1, UUID.class),
                                new LastAsked(
                                        row.getObject(2, LocalDate.class),
                                        row.getString(3).equals("FAILED")));
                    });
        }
        return found;
    }

    /** When the bank was asked to draw. */
    public record LastAsked(LocalDate on, boolean isFailed) {}

    private static DebitLine line(ResultSet row) throws SQLException {
        return new DebitLine(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getInt("no"),
                row.getLong("number"),
                Round.valueOf(row.getString("round")),
                row.getObject("mandate_id", UUID.class),
                row.getObject("bill_id", UUID.class),
                row.getObject("slip_id", UUID.class),
                Yen.of(row.getLong("amount")),
                row.getBoolean("is_first"));
    }

    private static FailedDebit failed(ResultSet row) throws SQLException {
        return new FailedDebit(
                line(row),
                row.getObject("debit_on", LocalDate.class),
                DebitOutcome.valueOf(row.getString("outcome")));
    }
}
