package jp.monobe.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = {CoreRooms.class, MyNumbersTest.Auditors.class})
class MyNumbersTest {

    private static final Actor AUDITOR = new Actor.Staff(new UUID(7, 7));

    /** Nobody has number.reveal yet; here one does. */
    static class Auditors {
        @Bean
        @Primary
        Permissions withAnAuditor(Permissions directory) {
            return (staff, permission) ->
                    AUDITOR.equals(new Actor.Staff(staff)) || directory.allows(staff, permission);
        }
    }

    @Autowired private LoadedPeople people;
    @Autowired private MyNumbers numbers;
    @Autowired private StoreNumbers store;
    @Autowired private JdbcClient office;
    @Autowired private Trail trail;

    @Autowired
    @Qualifier("vault")
    private DataSource vault;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void revealsWithAReasonThatIsRecorded() {
        var kenta = people.personId("kenta");

        var number =
                Acting.as(AUDITOR, TestCities.IN_NANKOKU)
                        .call(() -> numbers.reveal(kenta, "case:7"));

        assertThat(number).get().extracting(MyNumber::digits).asString().hasSize(12);
        assertThat(number).get().hasToString("************");
        assertThat(trail.of(AUDITOR, "number.reveal"))
                .contains(new Trail.Entry(List.of(kenta), "case:7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"392049-clerk-1", "392049-chief", "392049-admin"})
    void noRoleMayRevealYet(String sub) {
        var kenta = people.personId("kenta");
        var member = people.staff(TestCities.IN_NANKOKU, sub);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> member.call(() -> numbers.reveal(kenta, "curious")));
    }

    @Test
    void aClerkSeesOnlyThatThereIsOne() {
        var clerk = people.staff(TestCities.IN_NANKOKU, "392049-clerk-1");
        var kenta = people.personId("kenta");

        assertThat(clerk.call(() -> numbers.isKnown(kenta))).isTrue();
        assertThat(clerk.call(() -> numbers.isKnown(UUID.randomUUID()))).isFalse();
    }

    @Test
    void theOfficesUserCannotReadTheVault() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> count(office, "select count(*) from vault_392049.my_number"))
                .havingRootCause()
                .withMessageContaining("denied");

        assertThat(count(JdbcClient.create(vault), "select count(*) from my_number"))
                .isGreaterThan(40_000);
    }

    @Test
    void theVaultsUserCannotReadTheRegistry() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        count(JdbcClient.create(vault), "select count(*) from core_392049.person"))
                .havingRootCause()
                .withMessageContaining("denied");
    }

    @Test
    void noStoredNumberShowsARunOfDigits() throws SQLException {
        assertThat(showingDigits("vault_392049")).isEmpty();
        assertThat(count(JdbcClient.create(vault), "select count(*) from my_number"))
                .isGreaterThan(40_000);
    }

    @Test
    void aNumberKeptInClearIsSeen() throws SQLException {
        try (var migrate = TestCities.raw("monobe_migrate");
                var statement = migrate.createStatement()) {
            statement.execute(
                    "insert into vault_392120.my_number values"
                            + " ('00000000-0000-0000-0000-000000000001', '0', '0', '123456789018')");
            try {
                assertThat(showingDigits("vault_392120")).hasSize(1);
            } finally {
                statement.execute("delete from vault_392120.my_number where key_id = '0'");
            }
        }
    }

    private static List<byte[]> showingDigits(String database) throws SQLException {
        try (var migrate = TestCities.raw("monobe_migrate");
                var statement = migrate.createStatement();
                var rows =
                        statement.executeQuery("select sealed from " + database + ".my_number")) {
            var found = new ArrayList<byte[]>();
            while (rows.next()) {
                var bytes = rows.getBytes(1);
                var text = new String(bytes, StandardCharsets.ISO_8859_1);
                if (Pattern.compile("[0-9]{8}").matcher(text).find()) {
                    found.add(bytes);
                }
            }
            return found;
        }
    }

    @Test
    void anotherKeyNeitherOpensNorOverwrites() throws SQLException {
        try (var migrate = TestCities.raw("monobe_migrate");
                var statement = migrate.createStatement()) {
            var before = "update vault_392111.my_number set key_id = ";
            statement.execute(before + "'0123456789abcdef' order by person_id limit 1");
            try {
                var someone = new NumberOf(new UUID(1, 1), new MyNumber("123456789018"));
                assertThatExceptionOfType(VaultDoesNotOpen.class)
                        .isThrownBy(() ->
                                Acting.as(LoadedPeople.JOB, TestCities.IN_KONAN)
                                        .run(() -> store.replaceAll(List.of(someone))));
            } finally {
                statement.execute(
                        before
                                + "(select max(key_id) from vault_392049.my_number)"
                                + " where key_id = '0123456789abcdef'");
            }
        }
    }

    private static int count(JdbcClient jdbc, String sql) {
        return inNankoku(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private static <T> T inNankoku(java.util.function.Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
