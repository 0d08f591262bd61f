package jp.monobe.deduction.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.deduction.model.Consent;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code deduction_consent}. */
@Component
public class ConsentRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was there before ends where this begins.
     *
     * @param caseId of the filing; null when entered of a paper
     */
    public void add(Consent it, @Nullable UUID caseId, UUID staff) {
        end(it.person(), it.from(), staff);
        jdbc.sql(
                        "insert into deduction_consent (id, person_id, all_children, from_on, most,"
                                + " applied_on, receipt_number, case_id, entered_at, entered_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                it.id(),
                                it.person(),
                                it.allChildren(),
                                it.from(),
                                it.most() == null ? null : it.most().amount(),
                                it.appliedOn(),
                                it.receiptNumber(),
                                caseId,
                                UtcTime.column(clock.instant()),
                                staff))
                .update();
        for (var fee : it.fees()) {
            jdbc.sql("insert into deduction_consent_fee (consent_id, fee_kind) values (?, ?)")
                    .params(it.id(), fee)
                    .update();
        }
        for (var child : it.children()) {
            jdbc.sql("insert into deduction_consent_child (consent_id, person_id) values (?, ?)")
                    .params(it.id(), child)
                    .update();
        }
    }

    /** Hers that holds for a payment of that day, or the one to come. */
    public Optional<Consent> on(UUID person, LocalDate payOn) {
        return of(person).stream().filter(it -> it.holdsOn(payOn)).findFirst();
    }

    /** All of somebody's, the newest first. */
    public List<Consent> of(UUID person) {
        return jdbc.sql(
                        "select * from deduction_consent where person_id = ? order by from_on desc,"
                                + " id desc")
                .param(person)
                .query((row, _) -> consent(row))
                .list();
    }

    /** Whose hold for a payment of that day. */
    public List<Consent> all(LocalDate payOn) {
        return jdbc.sql(
                        "select * from deduction_consent where from_on <= ? and (ended_on is null or"
                                + " ended_on > ?) order by applied_on, id")
                .params(payOn, payOn)
                .query((row, _) -> consent(row))
                .list();
    }

    /** No payment from that day on is touched any more; how many it ended. */
    public int end(UUID person, LocalDate on, UUID staff) {
        return jdbc.sql(
                        "update deduction_consent set ended_on = ?, ended_by = ? where person_id = ?"
                                + " and (ended_on is null or ended_on > ?)")
                .params(on, staff, person, on)
                .update();
    }

    private Consent consent(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        long most = row.getLong("most");
        return new Consent(
                id,
                row.getObject("person_id", UUID.class),
                set(id, "select fee_kind from deduction_consent_fee", String.class),
                row.getBoolean("all_children"),
                set(id, "select person_id from deduction_consent_child", UUID.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                most == 0 ? null : Yen.of(most),
                row.getObject("applied_on", LocalDate.class),
                row.getString("receipt_number"));
    }

    private <T> Set<T> set(UUID id, String select, Class<T> type) {
        return new HashSet<>(
                jdbc.sql(select + " where consent_id = ?").param(id).query(type).list());
    }
}
