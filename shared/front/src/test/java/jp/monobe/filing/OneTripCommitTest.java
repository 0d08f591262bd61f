package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.OneTripCommit;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was told to be committed is, what was not is not, and it takes one statement less. */
@SpringJUnitConfig(FrontRooms.class)
class OneTripCommitTest {

    @Autowired Residents residents;
    @Autowired Claims claims;

    private final ScopedDataSource source = TestCities.open(Source.PORTAL);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private Acting hanako = Acting.as(new jp.monobe.kernel.Actor.Visitor(), TestCities.IN_KONAN);
    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void begin() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        draft = hanako.call(claims::begun);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void otherConnectionsSeeWhatWasCommitted() {
        long before = edits();

        hanako.run(() -> work(OneTripCommit::new).executeWithoutResult(_ -> edit()));

        assertThat(edits()).isEqualTo(before + 1);
    }

    @Test
    void whatFailedIsRolledBack() {
        long before = edits();

        assertThatThrownBy(() ->
                        hanako.run(() ->
                                work(OneTripCommit::new)
                                        .executeWithoutResult(_ -> {
                                            edit();
                                            throw new IllegalStateException("too late");
                                        })))
                .hasMessage("too late");

        assertThat(edits()).isEqualTo(before);
    }

    /** A commit that never arrived is told as an error, and left nothing. */
    @Test
    void whoseConnectionWasKilledIsTold() {
        long before = edits();

        assertThatThrownBy(() ->
                        hanako.run(() ->
                                work(OneTripCommit::new)
                                        .executeWithoutResult(_ -> {
                                            edit();
                                            killMine();
                                        })))
                .isInstanceOf(NestedRuntimeException.class);

        assertThat(edits()).isEqualTo(before);
    }

    @Test
    void itTakesOneStatementLessAndLeavesTheConnectionAsItWas() {
        assertThat(statements(OneTripCommit::new))
                .isEqualTo(statements(JdbcTransactionManager::new) - 1);
        assertThat(hanako.call(() -> jdbc.sql("select @@autocommit").query(Integer.class).single()))
                .isOne();
    }

    private long statements(Function<DataSource, PlatformTransactionManager> manager) {
        return hanako.call(() -> {
            long before = asked();
            work(manager).executeWithoutResult(_ -> edit());
            return asked() - before;
        });
    }

    /** By the one connection that this test's pool uses. */
    private long asked() {
        return jdbc.sql(
                        "select variable_value from information_schema.session_status where"
                                + " variable_name = 'QUESTIONS'")
                .query(Long.class)
                .single();
    }

    private TransactionTemplate work(Function<DataSource, PlatformTransactionManager> manager) {
        return new TransactionTemplate(manager.apply(source));
    }

    private void edit() {
        jdbc.sql("update draft set edits = edits + 1 where id = ?").param(draft).update();
    }

    private void killMine() {
        long id = jdbc.sql("select connection_id()").query(Long.class).single();
        try (var other = TestCities.raw("monobe_portal");
                var statement = other.createStatement()) {
            statement.execute("kill connection " + id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long edits() {
        return hanako.call(() ->
                jdbc.sql("select edits from draft where id = ?")
                        .param(draft)
                        .query(Long.class)
                        .single());
    }
}
