package jp.monobe.filing.internal;

import java.util.UUID;
import jp.monobe.mandate.LiveMandate;
import jp.monobe.municipality.spi.Ownership;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks one statement whether an account owns a row; the statement names {@code :id, :account} and
 * may name {@code :today}.
 */
record OwnedRows(String kind, String sql, JdbcClient jdbc, LiveMandate live) implements Ownership {

    @Override
    public boolean owns(UUID accountId, UUID id) {
        return !jdbc.sql(sql)
                .param("id", id)
                .param("account", accountId)
                .param("today", live.today())
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
