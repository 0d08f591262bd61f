package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.monobe.procedure.catalogue.SearchQuality.Query;
import jp.monobe.procedure.catalogue.SearchResult.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is answered among the first three, also what was written down before tuning. */
class SearchQualityTest {

    private static final double WANTED = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {SearchQuality.SAMPLE, SearchQuality.HELD_OUT})
    void answersAlmostEveryQueryAmongTheFirstThree(String set) {
        var queries = SearchQuality.read(set);

        var all = SearchQuality.of(queries, SearchQualityTest::ids).getLast();

        assertThat(all.amongThree())
                .as("missed: %s", queries.stream().filter(one -> isMissed(one)).toList())
                .isGreaterThanOrEqualTo((int) Math.ceil(queries.size() * WANTED));
    }

    @Test
    void wouldNoticeAMiss() {
        var both =
                new Query("", null, "児童手当", List.of(Set.of("vaccination"), Set.of("x", "y")), "");

        assertThat(both.isAnsweredBy(List.of("vaccination", "y"))).isTrue();
        assertThat(both.isAnsweredBy(List.of("vaccination", "z"))).isFalse();
        assertThat(both.isAnsweredBy(List.of("a", "b", "x", "vaccination"))).isFalse();
    }

    private static boolean isMissed(Query query) {
        return !query.isAnsweredBy(ids(query));
    }

    private static List<String> ids(Query query) {
        return ShippedSearch.in(query.city()).search(query.text(), 10).hits().stream()
                .map(Hit::id)
                .toList();
    }
}
