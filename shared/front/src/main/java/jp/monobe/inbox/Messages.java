package jp.monobe.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.PowerEnded;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code message}. A thread belongs to the first filing of a chain. */
@Repository
class Messages {

    private static final String INSERT =
            "insert ignore into message (id, filing_id, account_id, from_office, sender, at, text)"
                    + " select ?, id, account_id, ?, ?, ?, ? from filing where id = ?";

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID firstOf(UUID filing) {
        return jdbc.sql("select coalesce(corrects, id) from filing where id = ?")
                .param(filing)
                .query(UUID.class)
                .single();
    }

    /** False when it is there already. */
    boolean hers(UUID id, UUID filing, Instant at, String text) {
        return insert(jdbc, id, filing, false, "", at, text);
    }

    static boolean insert(
            JdbcClient jdbc,
            UUID id,
            UUID filing,
            boolean fromOffice,
            String sender,
            Instant at,
            String text) {
        return jdbc.sql(INSERT)
                        .params(id, fromOffice, sender, UtcTime.column(at), text, filing)
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<MessageRow> of(UUID filing) {
        return jdbc.sql(
                        "select id, from_office, sender, at, text, from_office and read_at is null"
                                + " from message where filing_id = ? order by at, id")
                .param(filing)
                .query((row, _) -> row(row))
                .list();
    }

    private static MessageRow row(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getObject(1, UUID.class),
                row.getBoolean(2),
                row.getString(3),
                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                row.getString(5),
                row.getBoolean(6));
    }

    void markRead(List<UUID> ids, Instant at) {
        jdbc.sql("update message set read_at = :at where id in (:ids) and read_at is null")
                .param("at", UtcTime.column(at))
                .param("ids", ids)
                .update();
    }

    /** Newest first. */
    List<UnreadMessages> unreadOf(UUID account) {
        return jdbc.sql(
                        "select filing_id, count(*), max(at) from message where account_id = ? and"
                                + " from_office and read_at is null and not "
                                + PowerEnded.of("message.filing_id")
                                + " group by filing_id order by"
                                + " max(at) desc")
                .param(account)
                .query((row, _) ->
                        new UnreadMessages(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                UtcTime.instant(row.getObject(3, LocalDateTime.class))))
                .list();
    }

    int sentSince(UUID filing, Instant since) {
        return jdbc.sql(
                        "select count(*) from message where filing_id = ? and not from_office and"
                                + " at > ?")
                .params(filing, UtcTime.column(since))
                .query(Integer.class)
                .single();
    }
}
