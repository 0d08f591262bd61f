package jp.monobe.municipality;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The writing side of {@link Published}: adds a whole numbered revision to {@code open}. A body
 * that is the newest already adds none, so publishing twice is one revision.
 */
public final class Publication {

    private static final String NEWEST =
            "select body from `open`.published where kind = :kind and code = :code"
                    + " order by revision desc limit 1";

    private static final String INSERT =
            "insert into `open`.published (kind, code, revision, published_at, body)"
                    + " select :kind, :code, coalesce(max(revision), 0) + 1, utc_timestamp(6),"
                    + " :body from `open`.published where kind = :kind and code = :code";

    private Publication() {}

    /**
     * One writer at a time: --migrate, or the bridge under its lease. Two at once cannot write one
     * number twice; the later one fails and comes again.
     *
     * @return whether a revision was added
     */
    public static boolean publish(JdbcClient jdbc, String kind, String code, String body) {
        var newest =
                jdbc.sql(NEWEST)
                        .param("kind", kind)
                        .param("code", code)
                        .query(String.class)
                        .optional();
        if (newest.filter(body::equals).isPresent()) {
            return false;
        }
        jdbc.sql(INSERT).param("kind", kind).param("code", code).param("body", body).update();
        return true;
    }
}
