package jp.monobe.payment.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.PayIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code pay_in}: written once; an undone one says so in a row of its own. */
@Component
public class PayInRows {

    private static final String ALL =
            "select p.*, u.pay_in_id is not null undone from pay_in p left join pay_in_undone u on"
                    + " u.pay_in_id = p.id ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PayInRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * @param parts how much of it went to which day
     */
    public void add(PayIn payIn, Map<LocalDate, Long> parts) {
        jdbc.sql(
                        "insert into pay_in (id, agent, through, arrived_on, gross, fee,"
                                + " difference, note, recorded_at, recorded_by) values (?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?)")
                .param(payIn.id())
                .param(payIn.agent())
                .param(payIn.through())
                .param(payIn.arrivedOn())
                .param(payIn.gross().amount())
                .param(payIn.fee().amount())
                .param(payIn.difference())
                .param(payIn.note())
                .param(UtcTime.column(payIn.recordedAt()))
                .param(payIn.recordedBy())
                .update();
        batches.batchUpdate(
                "insert into pay_in_part (pay_in_id, day, amount) values (?, ?, ?)",
                parts.entrySet().stream()
                        .map(it -> new @Nullable Object[] {payIn.id(), it.getKey(), it.getValue()})
                        .toList());
    }

    /** Held until the transaction ends. */
    public Optional<PayIn> locked(UUID id) {
        return jdbc.sql(ALL + "where p.id = ? for update")
                .param(id)
                .query((row, _) -> payIn(row))
                .optional();
    }

    public Map<LocalDate, Long> partsOf(UUID id) {
        var parts = new LinkedHashMap<LocalDate, Long>();
        jdbc.sql("select day, amount from pay_in_part where pay_in_id = ? order by day")
                .param(id)
                .query(row -> {
                    parts.put(row.getObject(1, LocalDate.class), row.getLong(2));
                });
        return parts;
    }

    public void undo(UUID id, LocalDateTime at, UUID staff, String note) {
        jdbc.sql("insert into pay_in_undone (pay_in_id, at, staff_id, note) values (?, ?, ?, ?)")
                .params(id, at, staff, note)
                .update();
    }

    /** The newest first. */
    public List<PayIn> page(int most, int skip) {
        return jdbc.sql(ALL + "order by p.recorded_at desc, p.id desc limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> payIn(row))
                .list();
    }

    /** Recorded from one day in Japan to another and not undone, in their order. */
    public List<PayIn> between(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        ALL
                                + "where p.recorded_at >= ? and p.recorded_at < ? and u.pay_in_id"
                                + " is null order by p.recorded_at, p.id")
                .params(begin(first), begin(last.plusDays(1)))
                .query((row, _) -> payIn(row))
                .list();
    }

    private static LocalDateTime begin(LocalDate day) {
        return UtcTime.column(day.atStartOfDay(JAPAN).toInstant());
    }

    private static PayIn payIn(ResultSet row) throws SQLException {
        return new PayIn(
                row.getObject("id", UUID.class),
                row.getString("agent"),
                row.getObject("through", LocalDate.class),
                row.getObject("arrived_on", LocalDate.class),
                Yen.of(row.getLong("gross")),
                Yen.of(row.getLong("fee")),
                row.getLong("difference"),
                row.getString("note"),
                UtcTime.instant(row.getObject("recorded_at", LocalDateTime.class)),
                row.getObject("recorded_by", UUID.class),
                row.getBoolean("undone"));
    }
}
