package jp.monobe.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import jp.monobe.filing.PowerEnded;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.spi.Ownership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notice}, and who owns them. */
@Repository
class Notices implements Ownership {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InboxRow> of(UUID account) {
        return jdbc.sql(
                        "select id, filing_id, title, delivery, available_at, first_opened_at,"
                                + " posted_at from notice where account_id = ? and not "
                                + PowerEnded.of("notice.filing_id")
                                + " order by available_at desc, id desc")
                .param(account)
                .query((row, _) ->
                        new InboxRow(
                                row.getObject("id", UUID.class),
                                row.getObject("filing_id", UUID.class),
                                row.getString("title"),
                                Delivery.valueOf(row.getString("delivery")),
                                instant(row, "available_at").orElseThrow(),
                                instant(row, "first_opened_at"),
                                instant(row, "posted_at")))
                .list();
    }

    /** True the first time. */
    boolean markOpened(UUID id, Instant at) {
        return jdbc.sql(
                                "update notice set first_opened_at = ? where id = ? and"
                                        + " first_opened_at is null")
                        .params(UtcTime.column(at), id)
                        .update()
                == 1;
    }

    NoticeData read(UUID id) {
        return jdbc.sql("select * from notice where id = ?")
                .param(id)
                .query((row, _) ->
                        new NoticeData(
                                id,
                                row.getObject("filing_id", UUID.class),
                                row.getString("title"),
                                Delivery.valueOf(row.getString("delivery")),
                                instant(row, "available_at").orElseThrow(),
                                instant(row, "first_opened_at").orElseThrow(),
                                instant(row, "posted_at"),
                                Optional.ofNullable(row.getBytes("document"))))
                .single();
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public boolean owns(UUID accountId, UUID id) {
        return jdbc.sql(
                        "select exists (select 1 from notice where id = ? and account_id = ? and"
                                + " not "
                                + PowerEnded.of("notice.filing_id")
                                + ")")
                .params(id, accountId)
                .query(Boolean.class)
                .single();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(UtcTime::instant);
    }
}
