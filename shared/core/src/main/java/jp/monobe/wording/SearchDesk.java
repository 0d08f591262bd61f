package jp.monobe.wording;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.SearchCount;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.CatalogueInForce;
import jp.monobe.staff.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people of the city searched for and did not find (見つからなかった検索), the most frequent first. */
@org.springframework.stereotype.Service
public class SearchDesk {

    private static final int MOST = 100;

    private static final String SUMS =
            "select words, sum(times), sum(without_result), sum(first_opened),"
                    + " max(first_hit) from search_count where day >= :from and words <> ''"
                    + " group by words";

    private final JdbcClient jdbc;
    private final CatalogueInForce inForce;
    private final Clock clock;

    SearchDesk(JdbcClient jdbc, CatalogueInForce inForce, Clock clock) {
        this.jdbc = jdbc;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Nothing was found, at least once. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public List<Searched> withoutResult() {
        return list(" having sum(without_result) > 0 order by sum(without_result) desc, words");
    }

    /** Something was found, and nobody opened what stood first. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public List<Searched> firstNeverOpened() {
        return list(
                " having sum(times) > sum(without_result) and sum(first_opened) = 0"
                        + " order by sum(times) desc, words");
    }

    /** How many searches there were in all, those that may not be kept included. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public int total() {
        return jdbc.sql("select coalesce(sum(times), 0) from search_count where day >= ?")
                .param(from())
                .query(Integer.class)
                .single();
    }

    private List<Searched> list(String having) {
        var found =
                jdbc.sql(SUMS + having + " limit :most")
                        .param("from", from())
                        .param("most", MOST)
                        .query((row, _) ->
                                new Searched(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        Optional.ofNullable(row.getString(5))))
                        .list();
        return found.isEmpty() ? found : named(found);
    }

    /** With names in the place of ids; what is no longer there keeps its id. */
    private List<Searched> named(List<Searched> found) {
        var city = inForce.city();
        return found.stream()
                .map(one ->
                        one.withFirst(
                                one.first().map(id -> city.find(id).map(Service::name).orElse(id))))
                .toList();
    }

    private LocalDate from() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone())
                .minusDays(SearchCount.DAYS_KEPT);
    }
}
