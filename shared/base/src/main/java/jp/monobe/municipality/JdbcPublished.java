package jp.monobe.municipality;

import java.util.Optional;

/** Reads {@code open.published}. */
final class JdbcPublished implements Published {

    private final Apart apart;

    JdbcPublished(Apart apart) {
        this.apart = apart;
    }

    @Override
    public long revisionOf(String kind, String code) {
        return apart.read(
                new Scope.Open(),
                jdbc ->
                        jdbc.sql(
                                        "select coalesce(max(revision), 0) from published"
                                                + " where kind = ? and code = ?")
                                .params(kind, code)
                                .query(Long.class)
                                .single());
    }

    @Override
    public Optional<Revision> newest(String kind, String code) {
        return apart.read(
                new Scope.Open(),
                jdbc ->
                        jdbc.sql(
                                        "select revision, body from published where kind = ?"
                                                + " and code = ? order by revision desc limit 1")
                                .params(kind, code)
                                .query((row, _) -> new Revision(row.getLong(1), row.getString(2)))
                                .optional());
    }
}
