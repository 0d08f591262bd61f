package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import jp.monobe.municipality.Acting;
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
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * The open zone goes by locks and keys, not by snapshots that the server would refuse (ADR 0023).
 */
@SpringJUnitConfig(FrontRooms.class)
class IsolationLevelTest {

    private static final int RECORD_CHANGED = 1020;

    @Autowired Residents residents;
    @Autowired Claims claims;

    private final ScopedDataSource source = TestCities.open(Source.PORTAL);
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
    void whoReadBeforeAnotherTabChangedTheDraftMayStillChangeIt() throws SQLException {
        try (var connection = hanako.call(source::getConnection)) {
            assertThat(changedAfterAnotherTab(connection)).isOne();
        }
    }

    /** The twin: whoever goes by a snapshot is refused by this server, as in an installation. */
    @Test
    void bySnapshotItIsRefused() throws SQLException {
        try (var connection = hanako.call(source::getConnection)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);

            assertThatThrownBy(() -> changedAfterAnotherTab(connection))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused ->
                                    assertThat(refused.getErrorCode()).isEqualTo(RECORD_CHANGED));
            connection.rollback();
        }
    }

    private int changedAfterAnotherTab(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.executeQuery("select edits from draft where id = '" + draft + "'").close();
            hanako.run(() -> claims.choose(draft, "reason", "BIRTH"));
            int changed =
                    statement.executeUpdate(
                            "update draft set edits = edits + 1 where id = '" + draft + "'");
            connection.commit();
            return changed;
        }
    }
}
