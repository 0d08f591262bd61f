package jp.monobe.publishing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.UtcTime;
import jp.monobe.publishing.model.LinkHealth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the links to sources stood when they were last looked at, in the current scope. */
@Component
public class SourceLinkRows {

    /** A link that was looked at, or never if {@code at} is long ago. */
    public record Link(String url, LinkHealth health, int failures, String answer, Instant at) {}

    private static final String COLUMNS =
            "select url, health, failures, answer, looked_at from catalogue_link ";
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final JdbcClient jdbc;

    SourceLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Knows these and no others; what is known of those that stay is kept. */
    public void only(Collection<String> urls) {
        for (var url : urls) {
            jdbc.sql(
                            "insert ignore into catalogue_link (sha256, url, health, failures,"
                                    + " answer, looked_at) values (?, ?, 'NOT_ASKED', 0, '', ?)")
                    .params(Sha256.hex(url), url, NEVER)
                    .update();
        }
        var kept = urls.isEmpty() ? List.of("") : urls.stream().map(Sha256::hex).toList();
        jdbc.sql("delete from catalogue_link where sha256 not in (:kept)")
                .param("kept", kept)
                .update();
    }

    /** Those looked at before a time, the longest ago first. */
    public List<Link> before(Instant time, Instant ifShaky, int most) {
        return jdbc.sql(
                        COLUMNS
                                + "where looked_at < ? or (health = 'SHAKY' and looked_at < ?)"
                                + " order by looked_at, sha256 limit ?")
                .params(UtcTime.column(time), UtcTime.column(ifShaky), most)
                .query((row, _) -> link(row))
                .list();
    }

    public List<Link> dead() {
        return jdbc.sql(COLUMNS + "where health = 'DEAD' order by url limit 500")
                .query((row, _) -> link(row))
                .list();
    }

    /** How many there are, of each health; none of a health is no entry. */
    public Map<LinkHealth, Integer> tally() {
        return jdbc
                .sql("select health, count(*) from catalogue_link group by health")
                .query((row, _) -> Map.entry(LinkHealth.valueOf(row.getString(1)), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString(1),
                LinkHealth.valueOf(row.getString(2)),
                row.getInt(3),
                row.getString(4),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)));
    }

    public void found(String url, LinkHealth health, int failures, String answer, Instant at) {
        jdbc.sql(
                        "update catalogue_link set health = ?, failures = ?, answer = ?,"
                                + " looked_at = ? where sha256 = ?")
                .params(
                        health.name(),
                        failures,
                        answer.substring(0, Math.min(answer.length(), 200)),
                        UtcTime.column(at),
                        Sha256.hex(url))
                .update();
    }
}
