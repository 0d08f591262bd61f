package jp.monobe.publishing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All entries of the current scope, as lists need them, in one query. */
@Component
public class ListRows {

    /** A row; what is said of the text is of what is shown, or of the draft of a new entry. */
    public record Row(
            String id,
            @Nullable Integer shown,
            @Nullable LocalDate until,
            @Nullable LocalDate begins,
            @Nullable String open,
            String title,
            @Nullable String shortTitle,
            String group,
            @Nullable String status,
            @Nullable String confidence,
            @Nullable String checked,
            boolean hasUpdate,
            int broken) {}

    private static final String SQL =
            """
            select e.id, shown.number, shown.valid_until,
              (select min(later.valid_from) from catalogue_revision later
                where later.entry = e.id and later.state = 'PUBLISHED' and later.valid_from > :day)
                as begins,
              open.state,
              json_value(text.body, '$.title'), json_value(text.body, '$.shortTitle'),
              json_value(text.body, '$.group'), json_value(text.body, '$.status'),
              json_value(text.body, '$.provenance.confidence'),
              json_value(text.body, '$.provenance.checked'),
              e.shipped is not null and sha2(e.shipped, 256) <> coalesce(e.taken, ''),
              (select count(*) from catalogue_link link where link.health = 'DEAD'
                and locate(concat('"', link.url, '"'), text.body) > 0)
            from catalogue_entry e
            left join (
              select entry, id, number, valid_until, row_number() over (partition by entry
                  order by valid_from desc, closed_at desc, number desc) as turn
              from catalogue_revision
              where state in ('PUBLISHED', 'SUPERSEDED') and valid_from <= :day
            ) shown on shown.entry = e.id and shown.turn = 1
              and (shown.valid_until is null or shown.valid_until >= :day)
            left join catalogue_revision open on open.open_entry = e.id
            left join (
              select entry, max(number) as number from catalogue_revision group by entry
            ) last on last.entry = e.id
            left join catalogue_revision text on text.entry = e.id
              and text.number = coalesce(shown.number, open.number, last.number)
            order by e.position, e.id
            """;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> on(LocalDate day) {
        return jdbc.sql(SQL).param("day", day).query((row, _) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getObject(2, Integer.class),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                orEmpty(row.getString(6)),
                row.getString(7),
                orEmpty(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getBoolean(12),
                row.getInt(13));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
