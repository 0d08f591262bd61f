package jp.monobe.myna;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.UtcTime;
import jp.monobe.myna.OutsideFiling.Cause;
import jp.monobe.myna.OutsideFiling.Signed;
import jp.monobe.myna.OutsideFiling.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came from outside, with its packages chunk by chunk; nothing is ever deleted. */
@Component
class OutsideRows {

    private static final int CHUNK = 1 << 20;
    private static final String SELECT =
            "select id, number, procedure_name, applicant, sent_at, state, cause, detail,"
                    + " signed, procedure_id, person_id, reason, case_id from outside_filing ";

    private final JdbcClient jdbc;

    OutsideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this number was pulled before. */
    boolean insert(UUID id, PittariClient.Line line, String applicant, Instant now) {
        try {
            jdbc.sql(
                            "insert into outside_filing (id, number, procedure_name, applicant,"
                                    + " sent_at, pulled_at, state) values (?, ?, ?, ?, ?, ?,"
                                    + " 'WAITING')")
                    .params(
                            id,
                            line.number(),
                            line.procedure(),
                            applicant,
                            UtcTime.column(line.sentAt()),
                            UtcTime.column(now))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    void keep(UUID id, InputStream bytes) throws IOException {
        int no = 0;
        for (var chunk = bytes.readNBytes(CHUNK); chunk.length > 0; no++) {
            jdbc.sql("insert into outside_chunk (outside_id, no, bytes) values (?, ?, ?)")
                    .params(id, no, chunk)
                    .update();
            chunk = bytes.readNBytes(CHUNK);
        }
    }

    void write(UUID id, OutputStream to) throws IOException {
        var chunk = chunk(id, 0);
        for (int no = 1; chunk.isPresent(); no++) {
            to.write(chunk.get());
            chunk = chunk(id, no);
        }
    }

    private Optional<byte[]> chunk(UUID id, int no) {
        return jdbc.sql("select bytes from outside_chunk where outside_id = ? and no = ?")
                .params(id, no)
                .query(byte[].class)
                .optional();
    }

    Set<String> known(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql("select number from outside_filing where number in (:numbers)")
                                .param("numbers", numbers)
                                .query(String.class)
                                .list());
    }

    /** Of one state, oldest first. */
    List<OutsideFiling> in(State state, int most) {
        return jdbc.sql(SELECT + "where state = ? order by sent_at, id limit ?")
                .params(state.name(), most)
                .query((row, _) -> filing(row))
                .list();
    }

    Optional<OutsideFiling> find(UUID id) {
        return one("where id = ?", id);
    }

    /** Nobody else changes it meanwhile. */
    Optional<OutsideFiling> lock(UUID id) {
        return one("where id = ? for update", id);
    }

    private Optional<OutsideFiling> one(String where, UUID id) {
        return jdbc.sql(SELECT + where).param(id).query((row, _) -> filing(row)).optional();
    }

    void signed(UUID id, Signed verdict) {
        jdbc.sql("update outside_filing set signed = ? where id = ?")
                .params(verdict.name(), id)
                .update();
    }

    void waits(UUID id, Cause cause, String detail) {
        jdbc.sql("update outside_filing set cause = ?, detail = ? where id = ?")
                .params(cause.name(), detail.substring(0, Math.min(detail.length(), 2000)), id)
                .update();
    }

    void assign(UUID id, String procedure, @Nullable UUID person, UUID by, Instant now) {
        jdbc.sql(
                        "update outside_filing set state = 'ASSIGNED', procedure_id = ?, person_id"
                                + " = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(Arrays.asList(procedure, person, by, UtcTime.column(now), id))
                .update();
    }

    void refuse(UUID id, String reason, UUID by, Instant now) {
        jdbc.sql(
                        "update outside_filing set state = 'REFUSED', reason = ?, decided_by = ?,"
                                + " decided_at = ? where id = ?")
                .params(reason, by, UtcTime.column(now), id)
                .update();
    }

    void taken(UUID id, UUID caseId) {
        jdbc.sql("update outside_filing set state = 'TAKEN', case_id = ? where id = ?")
                .params(caseId, id)
                .update();
    }

    ReceiptNumber draw(LocalDate day) {
        var year = FiscalYear.of(day);
        long count =
                jdbc.sql("select next value for receipt_p_" + year.year())
                        .query(Long.class)
                        .single();
        return ReceiptNumber.of('P', year, count);
    }

    Instant listedUntil() {
        return jdbc.sql("select listed_until from outside_pull")
                .query(LocalDateTime.class)
                .optional()
                .map(UtcTime::instant)
                .orElse(Instant.EPOCH);
    }

    void listedUntil(Instant at) {
        jdbc.sql(
                        "insert into outside_pull (one, listed_until) values (1, ?) on duplicate"
                                + " key update listed_until = greatest(listed_until,"
                                + " values(listed_until))")
                .param(UtcTime.column(at))
                .update();
    }

    private static OutsideFiling filing(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        var signed = row.getString("signed");
        return new OutsideFiling(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("procedure_name"),
                row.getString("applicant"),
                UtcTime.instant(row.getObject("sent_at", LocalDateTime.class)),
                State.valueOf(row.getString("state")),
                cause == null ? null : Cause.valueOf(cause),
                signed == null ? null : Signed.valueOf(signed),
                text(row, "detail"),
                row.getString("procedure_id"),
                row.getObject("person_id", UUID.class),
                text(row, "reason"),
                row.getObject("case_id", UUID.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
