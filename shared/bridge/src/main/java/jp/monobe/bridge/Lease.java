package jp.monobe.bridge;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one instance run a loop; another waits until the lease has run out (system time). */
final class Lease {

    private static final Duration LENGTH = Duration.ofSeconds(15);

    private final JdbcClient office;
    private final SystemTime time;
    private final String holder;

    Lease(JdbcClient office, SystemTime time, String holder) {
        this.office = office;
        this.time = time;
        this.holder = holder;
    }

    /** Whether this instance holds the lease now; renews it when it does. */
    boolean hold(String name) {
        var now = LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
        return Acting.as(new Actor.Job("lease"), new Scope.Platform())
                .call(() -> {
                    office.sql(
                                    "insert into lease (name, holder, until) values (?, ?, ?)"
                                            + " on duplicate key update holder = if(until < ?"
                                            + " or holder = values(holder), values(holder),"
                                            + " holder), until = if(holder ="
                                            + " values(holder), values(until), until)")
                            .params(name, holder, now.plus(LENGTH), now)
                            .update();
                    return office.sql("select holder from lease where name = ?")
                            .param(name)
                            .query(String.class)
                            .single()
                            .equals(holder);
                });
    }

    /** Gives it up at the end, so that the next instance need not wait. */
    void release(String name) {
        Acting.as(new Actor.Job("lease"), new Scope.Platform())
                .run(() ->
                        office.sql("delete from lease where name = ? and holder = ?")
                                .params(name, holder)
                                .update());
    }
}
