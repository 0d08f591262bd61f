package jp.monobe.publishing.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in force on a day, by one query over all entries of the current scope. */
@Component
public class InForceRows {

    /**
     * Published ones that have begun, the one that began last first, of one day the one published
     * last; ended ones count too.
     */
    private static final String BEGUN =
            "select entry, number, body, closed_at, valid_until, row_number() over (partition by entry"
                    + " order by valid_from desc, closed_at desc, number desc) as turn from catalogue_revision"
                    + " where state in ('PUBLISHED', 'SUPERSEDED') and valid_from <= :day";

    private final JdbcClient jdbc;

    InForceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text in force and when it was published. */
    public record Text(String body, Instant publishedAt) {}

    /** The texts in the order of the entries. */
    public List<Text> texts(LocalDate day) {
        return jdbc.sql(
                        "select begun.body, begun.closed_at from ("
                                + BEGUN
                                + ") begun join catalogue_entry e on e.id = begun.entry"
                                + " where begun.turn = 1 and (begun.valid_until is null"
                                + " or begun.valid_until >= :day) order by e.position, e.id")
                .param("day", day)
                .query((row, _) ->
                        new Text(
                                row.getString(1),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class))))
                .list();
    }

    public Optional<Integer> number(String entry, LocalDate day) {
        return jdbc.sql(
                        "select number from ("
                                + BEGUN
                                + " and entry = :entry) begun where turn = 1"
                                + " and (valid_until is null or valid_until >= :day)")
                .param("day", day)
                .param("entry", entry)
                .query(Integer.class)
                .optional();
    }

    /** Marks those in whose place a later one has begun; returns how many. */
    public int supersede(LocalDate day, LocalDateTime at) {
        return jdbc.sql(
                        "update catalogue_revision old join ("
                                + BEGUN
                                + ") begun on begun.entry = old.entry and begun.turn = 1"
                                + " set old.state = 'SUPERSEDED', old.superseded_by = begun.number,"
                                + " old.superseded_at = :at, old.version = old.version + 1"
                                + " where old.state = 'PUBLISHED' and old.valid_from <= :day"
                                + " and old.number <> begun.number")
                .param("day", day)
                .param("at", at)
                .update();
    }

    /** The day for which publishing was done last. */
    public LocalDate publishedFor() {
        return jdbc.sql("select day from catalogue_day for update").query(LocalDate.class).single();
    }

    public void publishedFor(LocalDate day) {
        jdbc.sql("update catalogue_day set day = ?").param(day).update();
    }
}
