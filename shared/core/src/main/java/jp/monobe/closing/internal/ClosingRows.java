package jp.monobe.closing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.closing.Closing;
import jp.monobe.closing.Closing.Kind;
import jp.monobe.closing.model.Books;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code closing}: written once. */
@Component
public class ClosingRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ALL =
            "select id, kind, first_day, last_day, books, closed_at, closed_by from closing ";

    private final JdbcClient jdbc;

    ClosingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} when it was closed before. */
    public void add(Closing closing, byte[] pdf, byte[] csv) {
        jdbc.sql(
                        "insert into closing (id, kind, first_day, last_day, books, pdf, csv,"
                                + " closed_at, closed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(closing.id())
                .param(closing.kind().name())
                .param(closing.first())
                .param(closing.last())
                .param(JSON.writeValueAsString(closing.books()))
                .param(pdf)
                .param(csv)
                .param(UtcTime.column(closing.closedAt()))
                .param(closing.closedBy())
                .update();
    }

    public Optional<LocalDate> lastDay() {
        return jdbc.sql("select max(last_day) from closing where kind = 'DAY'")
                .query(LocalDate.class)
                .optional();
    }

    public boolean isClosed(Kind kind, LocalDate first) {
        return jdbc.sql("select 1 from closing where kind = ? and first_day = ?")
                .params(kind.name(), first)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The last one that ended before a day. */
    public Optional<Closing> dayBefore(LocalDate day) {
        return jdbc.sql(
                        ALL
                                + "where kind = 'DAY' and last_day < ? order by last_day desc limit"
                                + " 1")
                .param(day)
                .query((row, _) -> closing(row))
                .optional();
    }

    /** Those of days within a month. */
    public List<Closing> daysOf(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        ALL
                                + "where kind = 'DAY' and last_day between ? and ? order by"
                                + " last_day")
                .params(first, last)
                .query((row, _) -> closing(row))
                .list();
    }

    /** First days of months of which a day is closed and the month is not, the earliest first. */
    public List<LocalDate> openMonths() {
        return jdbc.sql(
                        "select distinct cast(date_format(d.last_day, '%Y-%m-01') as date) first"
                                + " from closing d where d.kind = 'DAY' and not exists (select 1 from"
                                + " closing m where m.kind = 'MONTH' and m.first_day ="
                                + " cast(date_format(d.last_day, '%Y-%m-01') as date)) order by first")
                .query(LocalDate.class)
                .list();
    }

    /** The latest first. */
    public List<Closing> page(int most, int skip) {
        return jdbc.sql(ALL + "order by last_day desc, kind desc limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> closing(row))
                .list();
    }

    public Optional<Closing> find(UUID id) {
        return jdbc.sql(ALL + "where id = ?").param(id).query((row, _) -> closing(row)).optional();
    }

    public Optional<byte[]> pdf(UUID id) {
        return bytes("pdf", id);
    }

    public Optional<byte[]> csv(UUID id) {
        return bytes("csv", id);
    }

    /**
     * @param column a name of ours
     */
    private Optional<byte[]> bytes(String column, UUID id) {
        return jdbc.sql("select " + column + " from closing where id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                JSON.readValue(row.getString("books"), Books.class),
                UtcTime.instant(row.getObject("closed_at", LocalDateTime.class)),
                row.getObject("closed_by", UUID.class));
    }
}
