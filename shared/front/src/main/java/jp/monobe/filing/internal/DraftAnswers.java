package jp.monobe.filing.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code draft_answer} and {@code draft_person}: each holds answers of one part. */
@Repository
public class DraftAnswers {

    /** Far more than any field takes; what is longer no form of ours sent. */
    private static final int LONGEST = 20_000;

    private static final Comparator<Part> ADDED_FIRST =
            Comparator.comparing(
                    part -> part.addedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final JdbcClient jdbc;

    DraftAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(UUID draft, AnswerKey key, @Nullable Answer answer) {
        if (answer == null) {
            jdbc.sql("delete from draft_answer where draft_id = ? and field = ? and person = ?")
                    .params(draft, key.field(), person(key))
                    .update();
            return;
        }
        jdbc.sql(
                        "insert into draft_answer (draft_id, field, person, answer) values (?, ?,"
                                + " ?, ?) on duplicate key update answer = values(answer)")
                .params(draft, key.field(), person(key), json(Answers.NONE.with(key, answer)))
                .update();
    }

    public void put(UUID draft, TypedPerson person, Instant now) {
        jdbc.sql(
                        "insert into draft_person (draft_id, person, added_at, typed) values (?, ?,"
                                + " ?, ?) on duplicate key update typed = values(typed)")
                .params(draft, person.key(), UtcTime.column(now), json(Answers.NONE.with(person)))
                .update();
    }

    /** To which group a typed person belongs; empty when she is not there. */
    public Optional<String> groupOf(UUID draft, String person) {
        return jdbc.sql("select typed from draft_person where draft_id = ? and person = ?")
                .params(draft, person)
                .query(String.class)
                .optional()
                .flatMap(typed -> AnswersJson.readAnswers(typed).people().stream().findFirst())
                .map(TypedPerson::group);
    }

    /** Takes the person out, with every answer about her. */
    public void remove(UUID draft, String person) {
        jdbc.sql("delete from draft_person where draft_id = ? and person = ?")
                .params(draft, person)
                .update();
        jdbc.sql("delete from draft_answer where draft_id = ? and person = ?")
                .params(draft, person)
                .update();
    }

    public void putAll(UUID draft, Answers answers, Instant now) {
        answers.values().forEach((key, answer) -> put(draft, key, answer));
        answers.people().forEach(person -> put(draft, person, now));
    }

    /**
     * People in the order they were added. Sorted here: a sorted union takes a table of its own.
     */
    public Answers read(UUID draft) {
        var parts =
                jdbc.sql(
                                "select answer, null added_at from draft_answer where draft_id = ?"
                                        + " union all select typed, added_at from draft_person where"
                                        + " draft_id = ?")
                        .params(draft, draft)
                        .query((row, _) ->
                                new Part(row.getObject(2, LocalDateTime.class), row.getString(1)))
                        .list();
        return AnswersJson.readAll(
                parts.stream().sorted(ADDED_FIRST).map(part -> part.json).toList());
    }

    private record Part(@Nullable LocalDateTime addedAt, String json) {}

    private static String json(Answers part) {
        var json = AnswersJson.write(part);
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("An answer of " + json.length() + " characters");
        }
        return json;
    }

    private static String person(AnswerKey key) {
        return key.person() == null ? "" : key.person();
    }
}
