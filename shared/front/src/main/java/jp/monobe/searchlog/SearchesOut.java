package jp.monobe.searchlog;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.SearchCount;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bridge reads of the searches, on its own data source. */
public class SearchesOut {

    private final JdbcClient jdbc;

    public SearchesOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All counts of a day, as they are now. */
    @Guarded(by = Who.JOB)
    public List<SearchCount> of(LocalDate day) {
        return jdbc.sql(
                        "select words, times, without_result, first_opened, first_hit from"
                                + " search_count where day = ?")
                .param(day)
                .query((row, _) ->
                        new SearchCount(
                                day,
                                row.getString(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getString(5)))
                .list();
    }
}
