package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.MessageCopy;
import jp.monobe.kernel.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages about cases, who saw them first, and which cases wait for an answer. */
@Component
public class MessageRows {

    /** A message as it is kept; {@code writtenBy} is null when the resident wrote it. */
    public record Row(
            UUID id,
            boolean fromOffice,
            @Nullable UUID writtenBy,
            Instant at,
            String text,
            Optional<Instant> readAt) {}

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is here already. */
    public boolean fromResident(UUID caseId, UUID id, Instant at, String text) {
        boolean news = insert(caseId, id, null, "", at, text);
        if (news) {
            jdbc.sql("insert ignore into case_message_waiting (case_id, since) values (?, ?)")
                    .params(caseId, UtcTime.column(at))
                    .update();
        }
        return news;
    }

    public boolean fromOffice(
            UUID caseId, UUID id, UUID staff, String sender, Instant at, String text) {
        return insert(caseId, id, staff, sender, at, text);
    }

    private boolean insert(
            UUID caseId, UUID id, @Nullable UUID staff, String sender, Instant at, String text) {
        return jdbc.sql(
                                "insert ignore into case_message (id, case_id, from_office,"
                                        + " written_by, sender, at, text) values (:id, :case,"
                                        + " :office, :staff, :sender, :at, :text)")
                        .param("id", id)
                        .param("case", caseId)
                        .param("office", staff != null)
                        .param("staff", staff)
                        .param("sender", sender)
                        .param("at", UtcTime.column(at))
                        .param("text", text)
                        .update()
                == 1;
    }

    /** Oldest first. */
    public List<Row> of(UUID caseId) {
        return jdbc.sql(
                        "select m.id, m.from_office, m.written_by, m.at, m.text, r.read_at from"
                                + " case_message m left join case_message_read r on r.message_id ="
                                + " m.id where m.case_id = ? order by m.at, m.id")
                .param(caseId)
                .query((row, _) ->
                        new Row(
                                row.getObject(1, UUID.class),
                                row.getBoolean(2),
                                row.getObject(3, UUID.class),
                                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                                row.getString(5),
                                Optional.ofNullable(row.getObject(6, LocalDateTime.class))
                                        .map(UtcTime::instant)))
                .list();
    }

    /** Of this case alone; the first reader stays. {@code staff} is null when she read it. */
    public void markRead(UUID caseId, UUID message, Instant at, @Nullable UUID staff) {
        jdbc.sql(
                        "insert ignore into case_message_read (message_id, read_at, read_by) select"
                                + " id, :at, :staff from case_message where id = :id and case_id ="
                                + " :case and from_office = :office")
                .param("at", UtcTime.column(at))
                .param("staff", staff)
                .param("id", message)
                .param("case", caseId)
                .param("office", staff == null)
                .update();
    }

    public boolean isWaiting(UUID caseId) {
        return jdbc.sql("select exists (select 1 from case_message_waiting where case_id = ?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    public void settle(UUID caseId) {
        jdbc.sql("delete from case_message_waiting where case_id = ?").param(caseId).update();
    }

    /** What the office wrote, as it crosses outward. */
    public Optional<MessageCopy> copy(UUID message) {
        return jdbc.sql(
                        "select m.id, f.filing_id, m.sender, m.at, m.text from case_message m join"
                                + " case_filing f on f.case_id = m.case_id and f.corrects is null"
                                + " where m.id = ? and m.from_office")
                .param(message)
                .query((row, _) ->
                        new MessageCopy(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                                row.getString(5)))
                .optional();
    }
}
