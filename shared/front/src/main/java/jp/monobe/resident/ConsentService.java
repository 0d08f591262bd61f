package jp.monobe.resident;

import java.time.Clock;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consent (同意) to fetch her own data from the registry for one procedure. */
@Service
public class ConsentService {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ConsentService(JdbcClient jdbc, AuditTrail audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Giving it again changes nothing. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void give(String procedure) {
        int given =
                jdbc.sql(
                                "insert ignore into consent (id, account_id, procedure_id,"
                                        + " given_at) values (?, ?, ?, ?)")
                        .params(ids.next(), Acting.account(), procedure, now())
                        .update();
        if (given > 0) {
            audit.record("consent.give", "account", Acting.account(), procedure);
        }
    }

    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void withdraw(String procedure) {
        int withdrawn =
                jdbc.sql(
                                "update consent set withdrawn_at = ?, in_force = null where"
                                        + " account_id = ? and procedure_id = ? and in_force")
                        .params(now(), Acting.account(), procedure)
                        .update();
        if (withdrawn > 0) {
            audit.record("consent.withdraw", "account", Acting.account(), procedure);
        }
    }

    @Guarded(by = Who.RESIDENT)
    public boolean isGiven(String procedure) {
        return jdbc.sql(
                        "select exists (select 1 from consent where account_id = ? and"
                                + " procedure_id = ? and in_force)")
                .params(Acting.account(), procedure)
                .query(Boolean.class)
                .single();
    }

    private java.time.LocalDateTime now() {
        return UtcTime.column(clock.instant());
    }
}
