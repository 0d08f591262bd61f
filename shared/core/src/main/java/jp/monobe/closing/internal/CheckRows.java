package jp.monobe.closing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.closing.BooksChecked;
import jp.monobe.closing.BooksChecked.Difference;
import jp.monobe.closing.model.BooksQuestion;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the books, and keeps what was found: rows of {@code books_check}. */
@Component
public class CheckRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CheckRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What differs; one statement. */
    public List<Difference> ask(BooksQuestion question) {
        return jdbc.sql(BooksSql.of(question))
                .query((row, _) ->
                        new Difference(
                                question,
                                Optional.ofNullable(row.getString(1)).orElse(""),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4)))
                .list();
    }

    public void add(UUID id, BooksChecked checked, long millis) {
        jdbc.sql("insert into books_check (id, ran_at, millis, found) values (?, ?, ?, ?)")
                .params(id, UtcTime.column(checked.at()), millis, checked.differences().size())
                .update();
        int no = 0;
        for (var it : checked.differences()) {
            batches.update(
                    "insert into books_difference (check_id, no, kind, detail, things, booked,"
                            + " told) values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    no++,
                    it.question().name(),
                    it.detail(),
                    it.things(),
                    it.booked(),
                    it.told());
        }
    }

    /** Empty before the first. */
    public Optional<BooksChecked> last() {
        return jdbc.sql("select id, ran_at from books_check order by id desc limit 1")
                .query((row, _) ->
                        Map.entry(
                                row.getObject(1, UUID.class),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class))))
                .optional()
                .map(it -> checked(it.getKey(), it.getValue()));
    }

    private BooksChecked checked(UUID id, Instant at) {
        return new BooksChecked(
                at,
                jdbc.sql("select * from books_difference where check_id = ? order by no")
                        .param(id)
                        .query((row, _) -> difference(row))
                        .list());
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                BooksQuestion.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getLong("things"),
                row.getLong("booked"),
                row.getLong("told"));
    }
}
