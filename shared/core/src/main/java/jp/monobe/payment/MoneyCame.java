package jp.monobe.payment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether any money came in, ever (収納の有無); it tells nothing of anybody. */
@Component
public class MoneyCame {

    private final JdbcClient jdbc;

    MoneyCame(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean any() {
        return jdbc.sql("select exists (select 1 from receipt)").query(Boolean.class).single();
    }
}
