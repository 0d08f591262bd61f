package jp.monobe.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the databases themselves refuse, whatever our code forgets. */
class IsolationTest {

    private static final Actor JOB = new Actor.Job("test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monobe_portal",
                "monobe_bridge",
            })
    void usersOfTheOpenZoneReadNothingOfTheInnerZoneInAnyRole(String user) throws SQLException {
        try (var connection = TestCities.raw(user)) {
            var roles = rolesOf(connection);
            assertThat(roles).hasSize(4);

            for (var role : roles) {
                execute(connection, "SET ROLE `" + role + "`");

                assertThat(readable(connection))
                        .noneMatch(table -> table.matches("(core_|vault_|platform).*"))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aUserWithTheGrantDoesReadTheInnerZone() throws SQLException {
        try (var migrate = TestCities.raw("monobe_migrate")) {
            execute(migrate, "CREATE USER IF NOT EXISTS twin@'127.0.0.1' IDENTIFIED BY 'x'");
            execute(migrate, "GRANT SELECT ON `core\\_392049`.* TO twin@'127.0.0.1'");
            try (var twin = java.sql.DriverManager.getConnection(TestCities.url(), "twin", "x")) {
                assertThat(readable(twin)).anyMatch(table -> table.startsWith("core_392049."));
            } finally {
                execute(migrate, "DROP USER twin@'127.0.0.1'");
            }
        }
    }

    @Test
    void aQueryWithoutAnyConditionStaysInItsCity() {
        try (var office = TestCities.open(Source.OFFICE)) {
            var jdbc = JdbcClient.create(office);
            write(jdbc, TestCities.IN_NANKOKU, "of-nankoku");
            write(jdbc, TestCities.IN_KONAN, "of-konan");

            assertThat(acts(jdbc, TestCities.IN_NANKOKU))
                    .contains("of-nankoku")
                    .doesNotContain("of-konan");
            assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                    .isThrownBy(() ->
                            Acting.as(JOB, TestCities.IN_NANKOKU)
                                    .call(() ->
                                            jdbc.sql("select act from core_392111.audit")
                                                    .query(String.class)
                                                    .list()));
        }
    }

    @Test
    void aUserHoldingAllGrantsWithoutARoleReadsTheNeighbour() throws SQLException {
        try (var office = TestCities.open(Source.OFFICE);
                var migrate = TestCities.raw("monobe_migrate")) {
            write(JdbcClient.create(office), TestCities.IN_KONAN, "of-konan-again");

            migrate.setCatalog("core_392049");

            assertThat(strings(migrate, "select act from core_392111.audit"))
                    .contains("of-konan-again");
        }
    }

    @Test
    void aRoleOfAnotherProgramCannotBeTaken() throws SQLException {
        try (var portal = TestCities.raw("monobe_portal")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(portal, "SET ROLE `office_392049`"));
        }
    }

    @Test
    void withoutAScopeThereIsNoConnection() {
        try (var portal = TestCities.open(Source.PORTAL)) {
            assertThatExceptionOfType(Acting.NoScope.class).isThrownBy(portal::getConnection);
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> Acting.as(JOB, new Scope.Platform()).call(portal::getConnection));
        }
    }

    @Test
    void theTrailCannotBeChanged() {
        try (var office = TestCities.open(Source.OFFICE)) {
            var jdbc = JdbcClient.create(office);
            write(jdbc, TestCities.IN_NANKOKU, "kept");

            for (var sql : List.of("update audit set act = 'gone'", "delete from audit")) {
                assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                        .isThrownBy(() ->
                                Acting.as(JOB, TestCities.IN_NANKOKU)
                                        .call(() -> jdbc.sql(sql).update()))
                        .withMessageContaining("append-only");
            }
        }
    }

    @Test
    void onePhysicalConnectionFollowsItsScope() {
        var login = TestCities.login("monobe_office");
        try (var one =
                new SourceLogin(login.url(), login.user(), login.password(), 1)
                        .open(Source.OFFICE)) {
            var jdbc = JdbcClient.create(one);

            for (int turn = 0; turn < 5; turn++) {
                assertThat(database(jdbc, TestCities.IN_NANKOKU)).isEqualTo("core_392049");
                assertThat(database(jdbc, TestCities.IN_KONAN)).isEqualTo("core_392111");
                assertThat(database(jdbc, new Scope.Platform())).isEqualTo("platform");
            }
        }
    }

    private static String database(JdbcClient jdbc, Scope scope) {
        return Acting.as(JOB, scope)
                .call(() -> jdbc.sql("select database()").query(String.class).single());
    }

    private static void write(JdbcClient jdbc, Scope scope, String act) {
        Acting.as(JOB, scope)
                .run(() ->
                        jdbc.sql(
                                        "insert into audit (at, actor_kind, actor, act,"
                                                + " subject_kind, subjects, reason) values"
                                                + " (utc_timestamp(6), 'job', 'test', ?,"
                                                + " 'none', '[]', 'test')")
                                .param(act)
                                .update());
    }

    private static List<String> acts(JdbcClient jdbc, Scope scope) {
        return Acting.as(JOB, scope)
                .call(() -> jdbc.sql("select act from audit").query(String.class).list());
    }

    private static List<String> rolesOf(Connection connection) throws SQLException {
        return strings(
                connection, "select role_name from information_schema.applicable_roles order by 1");
    }

    /** Tables of ours from which a row can really be read, tried one by one. */
    private static List<String> readable(Connection connection) throws SQLException {
        var result = new ArrayList<String>();
        for (var table : TestTables.ALL) {
            try {
                strings(connection, "select 1 from " + table + " limit 1");
                result.add(table);
            } catch (SQLException e) {
                assertThat(e.getMessage()).containsIgnoringCase("denied");
            }
        }
        return result;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var result = new ArrayList<String>();
            while (rows.next()) {
                result.add(rows.getString(1));
            }
            return result;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
