package jp.monobe.debit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.debit.DebitFile;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code debit_file}. */
@Component
public class DebitFileRows {

    private static final String ALL =
            """
            select f.id, f.debit_on, f.round, f.consignor, f.agent, f.paid_in_on, f.made_at, f.made_by,
              f.line_count, f.total, f.state,
              (select count(*) from debit_line l where l.file_id = f.id and l.standing = 'DRAWN') drawn,
              (select coalesce(sum(l.amount), 0) from debit_line l
                where l.file_id = f.id and l.standing = 'DRAWN') drawn_total
            from debit_file f
            """;

    private final JdbcClient jdbc;

    DebitFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(DebitFile file, String sha256, byte[] bytes) {
        jdbc.sql(
                        "insert into debit_file (id, debit_on, round, consignor, agent, paid_in_on,"
                                + " made_at, made_by, line_count, total, sha256, bytes, state)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        file.debitOn(),
                        file.round().name(),
                        file.consignor(),
                        file.agent(),
                        file.paidInOn(),
                        UtcTime.column(file.madeAt()),
                        file.madeBy(),
                        file.lines(),
                        file.total().amount(),
                        sha256,
                        bytes,
                        file.state().name())
                .update();
    }

    /** Held until the transaction ends. */
    public Optional<DebitFile> locked(UUID id) {
        return jdbc.sql(ALL + "where f.id = ? for update")
                .param(id)
                .query((row, _) -> file(row))
                .optional();
    }

    /** All that the bank has not answered, then the newest of the others. */
    public List<DebitFile> page(int most) {
        return jdbc.sql(
                        ALL
                                + "where f.state not in ('ANSWERED', 'DISCARDED') or f.id in (select"
                                + " id from (select id from debit_file where state in ('ANSWERED',"
                                + " 'DISCARDED') order by made_at desc, id desc limit ?) newest) order"
                                + " by f.state in ('ANSWERED', 'DISCARDED'), f.made_at desc, f.id desc")
                .param(most)
                .query((row, _) -> file(row))
                .list();
    }

    public byte[] bytes(UUID id) {
        return jdbc.sql("select bytes from debit_file where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    public void stand(UUID id, State state) {
        jdbc.sql("update debit_file set state = ? where id = ?").params(state.name(), id).update();
    }

    /** Whose answer these bytes were. */
    public Optional<DebitFile> answeredBy(String sha256) {
        return jdbc.sql(ALL + "where f.answer_sha256 = ?")
                .param(sha256)
                .query((row, _) -> file(row))
                .optional();
    }

    public void answered(UUID id, String sha256, LocalDateTime at, UUID staff) {
        jdbc.sql(
                        "update debit_file set state = 'ANSWERED', answer_sha256 = ?, answered_at ="
                                + " ?, answered_by = ? where id = ?")
                .params(sha256, at, staff, id)
                .update();
    }

    private static DebitFile file(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        boolean answered = state == State.ANSWERED;
        return new DebitFile(
                row.getObject("id", UUID.class),
                row.getObject("debit_on", LocalDate.class),
                Round.valueOf(row.getString("round")),
                row.getString("consignor"),
                row.getString("agent"),
                row.getObject("paid_in_on", LocalDate.class),
                UtcTime.instant(row.getObject("made_at", LocalDateTime.class)),
                row.getObject("made_by", UUID.class),
                row.getInt("line_count"),
                Yen.of(row.getLong("total")),
                state,
                answered ? row.getInt("drawn") : null,
                answered ? Yen.of(row.getLong("drawn_total")) : null);
    }
}
