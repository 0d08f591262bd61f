package jp.monobe.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Callable;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApartTest {

    private final ScopedDataSource source = oneConnection();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void readsWhileTransactionsHoldTheWholePool() throws Exception {
        var published = CityAccess.published(source);

        long newest =
                holdingTheLast(() -> published.revisionOf("settings", TestCities.NANKOKU.value()));

        assertThat(newest).isPositive();
    }

    /** Planted fault: a reader who goes to the pool waits in vain for herself. */
    @Test
    void aReaderFromThePoolWouldStarve() {
        assertThatThrownBy(() -> holdingTheLast(source::getConnection))
                .isInstanceOf(SQLTransientConnectionException.class);
    }

    private <T> T holdingTheLast(Callable<T> read) throws Exception {
        return Acting.as(new Actor.Job("test"), TestCities.IN_NANKOKU)
                .callApart(() -> {
                    try (var _ = source.getConnection()) {
                        return read.call();
                    }
                });
    }

    private static ScopedDataSource oneConnection() {
        var login = TestCities.login("monobe_portal");
        return new SourceLogin(login.url(), login.user(), login.password(), 1).open(Source.PORTAL);
    }
}
