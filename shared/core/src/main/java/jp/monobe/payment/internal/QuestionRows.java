package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.payment.OpenQuestion;
import jp.monobe.payment.Receipt;
import jp.monobe.payment.model.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What does not fit, and what a clerk answered (消込の確認). */
@Component
public class QuestionRows {

    private static final String ALL =
            """
            select q.id q_id, q.reason, q.asked_at, q.waits, r.*
            from open_question q join receipt r on r.id = q.receipt_id and r.item = q.item
            """;

    public static final String ASSIGNED = "ASSIGNED";
    public static final String UNASSIGNED = "UNASSIGNED";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AnswerRows answers;
    private final Ids ids;
    private final SystemTime time;

    QuestionRows(
            JdbcClient jdbc, JdbcTemplate batches, AnswerRows answers, Ids ids, SystemTime time) {
        this.answers = answers;
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.time = time;
    }

    /** Of a receipt. */
    public record Asked(UUID receipt, int item, Question reason) {}

    /** The same again is nothing new. */
    public void ask(List<Asked> questions) {
        var now = UtcTime.column(time.instant());
        batches.batchUpdate(
                "insert ignore into open_question (id, receipt_id, item, reason, asked_at) values"
                        + " (?, ?, ?, ?, ?)",
                questions.stream()
                        .map(it ->
                                new @Nullable Object[] {
                                    ids.next(), it.receipt(), it.item(), it.reason().name(), now
                                })
                        .toList());
    }

    /** The same, also where it was asked of another slip before: that answer is not to this one. */
    public void askAgain(List<Asked> questions) {
        ask(questions);
        batches.batchUpdate(
                "update open_question set waits = true where receipt_id = ? and item = ? and reason"
                        + " = ?",
                questions.stream()
                        .map(it ->
                                new @Nullable Object[] {
                                    it.receipt(), it.item(), it.reason().name()
                                })
                        .toList());
    }

    /** Those that wait, oldest first. */
    public List<OpenQuestion> waiting(Optional<Question> reason, int most, int skip) {
        return jdbc.sql(
                        ALL
                                + "where q.waits and (:reason is null or q.reason = :reason) order"
                                + " by q.asked_at, q.id limit :most offset :skip")
                .param("reason", reason.map(Question::name).orElse(null))
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> question(row))
                .list();
    }

    /** How many wait, by their reasons. */
    public Map<Question, Long> counts() {
        var counts = new EnumMap<Question, Long>(Question.class);
        jdbc.sql("select reason, count(*) from open_question where waits group by reason")
                .query(row -> {
                    counts.put(Question.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** Held until the transaction ends; of its receipt nothing is. */
    public Optional<OpenQuestion> locked(UUID id) {
        jdbc.sql("select id from open_question where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        return jdbc.sql(ALL + "where q.id = ?")
                .param(id)
                .query((row, _) -> question(row))
                .optional();
    }

    /**
     * What was asked about these is answered: they are no more.
     *
     * @return to which slip a clerk had assigned them, by their ids
     */
    Map<UUID, UUID> gone(List<Receipt> receipts) {
        var ids = receipts.stream().map(Receipt::id).toList();
        var assigned = new HashMap<UUID, UUID>();
        var waiting = new ArrayList<UUID>();
        jdbc.sql(
                        "select id, waits, receipt_id from open_question where receipt_id in (:ids)"
                                + " order by id for update")
                .param("ids", ids)
                .query(row -> {
                    if (row.getBoolean(2)) {
                        waiting.add(row.getObject(1, UUID.class));
                    }
                });
        jdbc.sql(
                        "select q.receipt_id, a.slip_id, a.kind from open_question q join"
                                + " question_answer a on a.question_id = q.id where q.receipt_id in"
                                + " (:ids) and a.slip_id is not null order by a.question_id, a.no")
                .param("ids", ids)
                .query(row -> {
                    var receipt = row.getObject(1, UUID.class);
                    if (ASSIGNED.equals(row.getString(3))) {
                        assigned.put(receipt, row.getObject(2, UUID.class));
                    } else {
                        assigned.remove(receipt);
                    }
                });
        waiting.forEach(question -> answered(question, "GONE", null, "", null));
        return assigned;
    }

    /** What still waits of this one payment of one slip. */
    void askNoMore(Receipt receipt) {
        jdbc.sql(
                        "select id from open_question where receipt_id = ? and item = ? and waits"
                                + " order by id for update")
                .params(receipt.id(), receipt.item())
                .query(UUID.class)
                .list()
                .forEach(question -> answered(question, "GONE", null, "", null));
    }

    private static OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(
                row.getObject("q_id", UUID.class),
                Question.valueOf(row.getString("reason")),
                ReceiptRows.receipt(row),
                UtcTime.instant(row.getObject("asked_at", LocalDateTime.class)),
                row.getBoolean("waits"));
    }

    /** Whoever answered, how and why; the question is held. */
    public void answered(
            UUID question, String kind, @Nullable UUID staff, String note, @Nullable UUID slip) {
        jdbc.sql(
                        "insert into question_answer (question_id, no, at, staff_id, kind, note,"
                                + " slip_id) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                question,
                                answers.of(question).size() + 1,
                                UtcTime.column(time.instant()),
                                staff,
                                kind,
                                note,
                                slip))
                .update();
        jdbc.sql("update open_question set waits = ? where id = ?")
                .params(kind.equals(UNASSIGNED), question)
                .update();
    }
}
