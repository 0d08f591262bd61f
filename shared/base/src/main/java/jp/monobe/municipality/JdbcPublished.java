package jp.monobe.municipality;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
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
    public Map<String, Long> revisions(String kind) {
        return apart.read(
                new Scope.Open(),
                jdbc ->
                        jdbc
                                .sql(
                                        "select code, max(revision) from published"
                                                + " where kind = ? group by code")
                                .param(kind)
                                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                                .list()
                                .stream()
                                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
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
