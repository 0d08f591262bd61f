package jp.monobe.wording;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.SearchCount;
import jp.monobe.municipality.Guarded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a day's counts of searches into the office; again it is the same day's, not twice. */
@Service
public class TakeSearches {

    private final JdbcClient jdbc;

    TakeSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    @Guarded(by = JOB)
    public void take(LocalDate day, List<SearchCount> counts) {
        jdbc.sql("delete from search_count where day = ? or day < ?")
                .params(day, day.minusDays(SearchCount.DAYS_KEPT))
                .update();
        for (var count : counts) {
            jdbc.sql(
                            "insert into search_count (day, words, times, without_result,"
                                    + " first_opened, first_hit) values (:day, :words, :times,"
                                    + " :without, :opened, :hit)")
                    .param("day", day)
                    .param("words", count.words())
                    .param("times", count.times())
                    .param("without", count.withoutResult())
                    .param("opened", count.firstOpened())
                    .param("hit", count.firstHit())
                    .update();
        }
    }
}
