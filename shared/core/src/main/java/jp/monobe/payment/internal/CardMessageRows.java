package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.CardNews;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.payment.CardMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code card_message}: what an agent told of one thing under one name, once. */
@Component
public class CardMessageRows {

    public static final String TAKEN_BACK = "TAKEN_BACK";
    public static final String GIVEN_AGAIN = "GIVEN_AGAIN";

    private static final String REFUND = "refund";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SystemTime time;

    CardMessageRows(JdbcClient jdbc, Ids ids, SystemTime time) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = time;
    }

    public void add(CardNews news) {
        jdbc.sql(
                        "insert ignore into card_message (id, what, type, number, payment, amount,"
                                + " at, taken_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(news.what().name())
                .param(type(news))
                .param(news.number())
                .param(news.payment())
                .param(news.amount().amount())
                .param(UtcTime.column(news.at()))
                .param(UtcTime.column(time.instant()))
                .update();
    }

    /** That somebody refunded something is told as it is made and again as it is done. */
    private static String type(CardNews news) {
        return news.what() == What.FOREIGN_REFUND && !news.type().endsWith("failed")
                ? REFUND
                : news.type();
    }

    public long waiting() {
        return jdbc.sql("select count(*) from card_message where settled_at is null")
                .query(Long.class)
                .single();
    }

    public List<CardMessage> open(int most, int skip) {
        return jdbc.sql(
                        "select id, what, type, number, payment, amount, at from card_message where"
                                + " settled_at is null order by at, id limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> message(row))
                .list();
    }

    /** Held until the transaction ends; empty when it is settled already, or unknown. */
    public Optional<CardMessage> locked(UUID id) {
        return jdbc.sql(
                        "select id, what, type, number, payment, amount, at from card_message where"
                                + " id = ? and settled_at is null for update")
                .param(id)
                .query((row, _) -> message(row))
                .optional();
    }

    /** False when it is settled already, or unknown. */
    public boolean settle(UUID id, String note) {
        return settle(id, note, null);
    }

    /**
     * The same, with what was booked.
     *
     * @param act null when nothing was
     */
    public boolean settle(UUID id, String note, @Nullable String act) {
        return jdbc.sql(
                                "update card_message set settled_at = ?, settled_by = ?, note = ?,"
                                        + " act = ? where id = ? and settled_at is null")
                        .param(UtcTime.column(time.instant()))
                        .param(Acting.staff())
                        .param(note)
                        .param(act)
                        .param(id)
                        .update()
                == 1;
    }

    private static CardMessage message(ResultSet row) throws SQLException {
        return new CardMessage(
                row.getObject("id", UUID.class),
                What.valueOf(row.getString("what")),
                row.getString("type"),
                row.getString("number"),
                row.getString("payment"),
                Yen.of(row.getLong("amount")),
                UtcTime.instant(row.getObject("at", LocalDateTime.class)));
    }
}
