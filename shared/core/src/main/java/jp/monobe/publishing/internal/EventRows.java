package jp.monobe.publishing.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import jp.monobe.publishing.model.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only history of entries. */
@Component
public class EventRows {

    /** One thing that happened. */
    public record Event(int number, Instant at, Optional<UUID> actor, String move, String note) {}

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String entry, int number, Hand hand, String move, String note) {
        jdbc.sql(
                        "insert into catalogue_event (entry, number, at, actor, move, note)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .param(entry)
                .param(number)
                .param(UtcTime.column(hand.at()))
                .param(hand.who())
                .param(move)
                .param(note)
                .update();
    }

    /** The newest first. */
    public List<Event> of(String entry) {
        return jdbc.sql(
                        "select number, at, actor, move, note from catalogue_event"
                                + " where entry = ? order by id desc")
                .param(entry)
                .query((row, _) ->
                        new Event(
                                row.getInt(1),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                                Optional.ofNullable(row.getObject(3, UUID.class)),
                                row.getString(4),
                                row.getString(5)))
                .list();
    }
}
