package jp.monobe.billing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks MariaDB how it would find what came in with a slip. */
@SpringBootTest(classes = CoreRooms.class)
class LedgerPlanTest {

    private static final String LATE = OverdueRows.LATE.replace(":day", "'2026-11-23'");

    @Autowired private LoadedPeople people;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void load() {
        people.ready();
    }

    @ParameterizedTest
    @ValueSource(strings = {SlipRows.ALL, "late"})
    void whatCameWithASlipIsFoundByTheSlip(String sql) {
        assertThat(wayToPostings("late".equals(sql) ? LATE : sql)).isEqualTo("posting_slip");
    }

    /** The twin: by any other way it reads more than the slip's. */
    @Test
    void anotherWayIsNoticed() {
        var faulty = LATE.replace("force index", "ignore index");

        assertThat(wayToPostings(faulty)).isNotEqualTo("posting_slip");
    }

    private String wayToPostings(String sql) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU)
                .call(() ->
                        jdbc.sql("explain " + sql).query().listOfRows().stream()
                                .filter(step -> "p".equals(step.get("table")))
                                .map(step -> String.valueOf(step.get("key")))
                                .findFirst()
                                .orElse("the table is not read"));
    }
}
