package jp.monobe.publishing.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries of the current scope, whatever their revisions. */
@Component
public class EntryRows {

    /**
     * An entry.
     *
     * @param shipped JSON of the newest text that came with the product; null for one made here
     * @param taken SHA-256 of the shipped text that was taken over or put aside
     */
    public record Entry(String id, @Nullable String shipped, @Nullable String taken) {}

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the entry until the transaction ends, so that only one draft is begun. */
    public Optional<Entry> locked(String id) {
        return read("select id, shipped, taken from catalogue_entry where id = ? for update", id);
    }

    public Optional<Entry> find(String id) {
        return read("select id, shipped, taken from catalogue_entry where id = ?", id);
    }

    private Optional<Entry> read(String sql, String id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, _) -> new Entry(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** False when there is one of this id. */
    public boolean add(String id) {
        return jdbc.sql(
                                "insert ignore into catalogue_entry (id, position) select ?,"
                                        + " coalesce(max(position), 0) + 1 from catalogue_entry")
                        .param(id)
                        .update()
                == 1;
    }

    public void ship(String id, int position, String shipped) {
        jdbc.sql("update catalogue_entry set shipped = ?, position = ? where id = ?")
                .params(shipped, position, id)
                .update();
    }

    public void take(String id, String sha256) {
        jdbc.sql("update catalogue_entry set taken = ? where id = ?").params(sha256, id).update();
    }

    public int nextNumber(String id) {
        return jdbc.sql(
                        "select coalesce(max(number), 0) + 1 from catalogue_revision"
                                + " where entry = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    public List<String> ids() {
        return jdbc.sql("select id from catalogue_entry order by position, id")
                .query(String.class)
                .list();
    }
}
