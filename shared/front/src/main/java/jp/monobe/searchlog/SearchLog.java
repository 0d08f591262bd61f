package jp.monobe.searchlog;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.SearchCount;
import jp.monobe.municipality.Guarded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds counts of searches to those of the day, and tells the bridge; what is too old goes. */
@Service
public class SearchLog {

    private static final UUID CHAIN =
            UUID.nameUUIDFromBytes("searches".getBytes(StandardCharsets.UTF_8));

    private static final String ADD =
            "insert into search_count (day, words, times, without_result, first_opened, first_hit)"
                    + " values (:day, :words, :times, :without, :opened, :hit)"
                    + " on duplicate key update times = times + :times,"
                    + " without_result = without_result + :without,"
                    + " first_opened = first_opened + :opened,"
                    + " first_hit = coalesce(:hit, first_hit)";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    SearchLog(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Transactional
    @Guarded(by = JOB)
    public void add(List<SearchCount> counts) {
        counts.forEach(this::add);
        var days = new TreeSet<>(counts.stream().map(SearchCount::day).toList());
        days.forEach(day -> outbox.write(BellKind.SEARCHES, CHAIN, day.toString()));
        if (!days.isEmpty()) {
            jdbc.sql("delete from search_count where day < ?")
                    .param(days.last().minusDays(SearchCount.DAYS_KEPT))
                    .update();
        }
    }

    private void add(SearchCount count) {
        jdbc.sql(ADD)
                .param("day", count.day())
                .param("words", count.words())
                .param("times", count.times())
                .param("without", count.withoutResult())
                .param("opened", count.firstOpened())
                .param("hit", count.firstHit())
                .update();
    }
}
