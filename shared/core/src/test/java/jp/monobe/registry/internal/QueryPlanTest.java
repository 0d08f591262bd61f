package jp.monobe.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks MariaDB itself, over a city of real size, how it would answer. */
@SpringBootTest(classes = CoreRooms.class)
class QueryPlanTest {

    private static final int MOST_ROWS = 2000;

    @Autowired private LoadedPeople people;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void load() {
        people.ready();
        inNankoku("analyze table person, relation, protection");
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("born on", Sql.BORN_ON.replace("?", "'1990-04-02'")),
                Arguments.of("certificate", Sql.BY_CERTIFICATE.replace("?", "'0a1b'")),
                Arguments.of("shown household", Sql.HOUSEHOLD_SHOWN),
                Arguments.of("household", Sql.HOUSEHOLD),
                Arguments.of("ids", Sql.BY_IDS),
                Arguments.of("children", Sql.RELATED),
                Arguments.of("parents", Sql.PARENTS),
                Arguments.of("kin", Sql.KIN),
                Arguments.of("concerned", Sql.CONCERNED),
                Arguments.of("protected", Sql.PROTECTED),
                Arguments.of("search by name", Sql.SEARCH.formatted("name_key")),
                Arguments.of("search by reading", Sql.SEARCH.formatted("kana_key")),
                Arguments.of("search by number", Sql.SEARCH.formatted("addressee_no")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void readsNoTableWhole(String name, String sql) {
        assertThat(plan(sql))
                .as(name)
                .isNotEmpty()
                .noneMatch(step -> "ALL".equals(step.get("type")) && isLarge(step))
                .allMatch(step -> rows(step) < MOST_ROWS);
    }

    @Test
    void aQuestionWithoutAnIndexIsDetected() {
        assertThat(plan("select id from person where town = '大埇甲'"))
                .anyMatch(step -> "ALL".equals(step.get("type")) && isLarge(step));
    }

    private java.util.List<Map<String, Object>> plan(String sql) {
        var someone = "'" + people.personId("kenta") + "'";
        var filled =
                sql.replace(":asOf", "'2026-11-23'")
                        .replace(":today", "'2026-11-23'")
                        .replace(":person", someone)
                        .replace(":ids", someone + ",'" + UUID.randomUUID() + "'")
                        .replace(":members", someone)
                        .replace(":concerned", someone)
                        .replace(":kinds", "'FATHER_OF', 'MOTHER_OF'")
                        .replace(":beginning", "'西森%'")
                        .replace(":most", "50")
                        .replace(":first", "0");
        return inNankoku("explain " + filled);
    }

    private java.util.List<Map<String, Object>> inNankoku(String sql) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU)
                .call(() -> jdbc.sql(sql).query().listOfRows());
    }

    private static boolean isLarge(Map<String, Object> step) {
        return "person self p r relation child parent".contains(String.valueOf(step.get("table")));
    }

    private static long rows(Map<String, Object> step) {
        return step.get("rows") instanceof Number rows ? rows.longValue() : 0;
    }
}
