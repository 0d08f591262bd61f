package jp.monobe.filing.internal;

import java.util.UUID;
import jp.monobe.municipality.spi.Ownership;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks one statement whether an account owns a row; the statement names {@code :id, :account}. */
final class OwnedRows implements Ownership {

    private final String kind;
    private final String sql;
    private final JdbcClient jdbc;

    OwnedRows(String kind, String sql, JdbcClient jdbc) {
        this.kind = kind;
        this.sql = sql;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean owns(UUID accountId, UUID id) {
        return !jdbc.sql(sql)
                .param("id", id)
                .param("account", accountId)
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
