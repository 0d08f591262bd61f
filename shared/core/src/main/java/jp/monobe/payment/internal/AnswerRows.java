package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.GivenAnswer;
import jp.monobe.payment.model.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code question_answer}: what clerks answered, append-only. */
@Component
public class AnswerRows {

    private static final String ALL =
            """
            select q.reason, a.*, s.bill_id, r.amount, r.reference,
              a.no = (select max(newest.no) from question_answer newest
                where newest.question_id = a.question_id) is_last
            from question_answer a join open_question q on q.id = a.question_id
              join receipt r on r.id = q.receipt_id and r.item = q.item
              left join slip s on s.id = a.slip_id
            """;

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    public List<GivenAnswer> of(UUID question) {
        return jdbc.sql(ALL + "where a.question_id = ? order by a.no")
                .param(question)
                .query((row, _) -> answer(row))
                .list();
    }

    /** Those a clerk gave, the newest first. */
    public List<GivenAnswer> newest(int most, int skip) {
        return jdbc.sql(
                        ALL
                                + "where a.staff_id is not null order by a.at desc, a.question_id,"
                                + " a.no desc limit :most offset :skip")
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> answer(row))
                .list();
    }

    private static GivenAnswer answer(ResultSet row) throws SQLException {
        return new GivenAnswer(
                row.getObject("question_id", UUID.class),
                Question.valueOf(row.getString("reason")),
                row.getString("kind"),
                UtcTime.instant(row.getObject("at", LocalDateTime.class)),
                row.getObject("staff_id", UUID.class),
                row.getString("note"),
                row.getObject("slip_id", UUID.class),
                row.getObject("bill_id", UUID.class),
                Yen.of(row.getLong("amount")),
                row.getString("reference"),
                row.getBoolean("is_last"));
    }
}
