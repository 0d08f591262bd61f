package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When she paid at the agent, and when the agent paid in (委託日・払込日), in one statement. */
@Component
public class PaidInRows {

    /** The last day of the pay-ins of an agent and day; of a whole one it was all there then. */
    private static final String ARRIVED =
            """
            (select max(p.arrived_on) from pay_in p join pay_in_part t on t.pay_in_id = p.id
              left join pay_in_undone u on u.pay_in_id = p.id
              where p.agent = d.agent and t.day = d.day and u.pay_in_id is null)
            """;

    private static final String COLUMNS =
            "select r.id, r.item, r.channel, r.agent, r.slip_id, r.amount, r.paid_on, if(d.told <="
                    + " d.paid_in, "
                    + ARRIVED
                    + ", null) arrived ";

    private static final String OF_RECEIPTS =
            COLUMNS
                    + """
                    from receipt r
                      left join receipt_stage s on s.receipt_id = r.id and s.stage = 'CONFIRMED'
                      left join agent_due d on d.agent = r.agent
                        and d.day = if(r.agent = '', r.paid_on, s.paid_in_on)
                    where r.id in (:receipts) order by r.id, r.item
                    """;

    /** Three ways to be late: paid in too late, of our screens likewise, and never confirmed. */
    private static final String LATE =
            " from ("
                    + COLUMNS
                    + """
                    , d.day from agent_due d
                      join receipt_stage s on s.paid_in_on = d.day and s.stage = 'CONFIRMED'
                      join receipt r on r.id = s.receipt_id and r.agent = d.agent
                    where d.agent <> '' and d.day > :since
                    union all
                    """
                    + COLUMNS
                    + """
                    , d.day from agent_due d join receipt r on r.agent = '' and r.paid_on = d.day
                    where d.agent = '' and d.day > :since
                    union all
                    select r.id, r.item, r.channel, r.agent, r.slip_id, r.amount, r.paid_on, null, r.paid_on
                    from receipt r where r.agent <> '' and r.paid_on > :since
                      and r.paid_on < date_sub(:today, interval :days day)
                      and not exists (select 1 from receipt_stage s where s.receipt_id = r.id
                        and s.stage in ('CONFIRMED', 'CANCELLED'))
                    ) told where channel in ('CARD', 'STORE', 'PAY_EASY', 'EL_QR')
                      and paid_on < date_sub(coalesce(arrived, :today), interval :days day)
                    """;

    private static final String CHANGED =
            """
            select distinct l.bill_id from (
              select r.slip_id, r.paid_on from receipt r
                where :agent = '' and r.agent = '' and r.paid_on in (:told)
              union all
              select r.slip_id, r.paid_on from receipt_stage s join receipt r on r.id = s.receipt_id
                where :agent <> '' and s.stage = 'CONFIRMED' and s.paid_in_on in (:told)
                  and r.agent = :agent) of_day
            join slip l on l.id = of_day.slip_id
            where of_day.paid_on < date_sub(:today, interval :days day)
            """;

    private final JdbcClient jdbc;

    PaidInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param arrivedOn 払込日, once all of its day was there; null before
     */
    public record Row(
            UUID receipt,
            int item,
            PaymentChannel channel,
            String agent,
            @Nullable UUID slip,
            Yen amount,
            LocalDate paidOn,
            @Nullable LocalDate arrivedOn) {}

    List<Row> of(Collection<UUID> receipts) {
        return receipts.isEmpty()
                ? List.of()
                : jdbc.sql(OF_RECEIPTS)
                        .param("receipts", receipts)
                        .query((row, _) -> row(row))
                        .list();
    }

    /**
     * Those that may be late, the newest first.
     *
     * @param days the least an agent has
     */
    public List<Row> late(LocalDate since, LocalDate today, int days, int most, int skip) {
        return jdbc.sql(
                        "select *"
                                + LATE
                                + " order by paid_on desc, id, item limit :most offset :skip")
                .param("since", since)
                .param("today", today)
                .param("days", days)
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> row(row))
                .list();
    }

    /** How many of them. */
    public long late(LocalDate since, LocalDate today, int days) {
        return jdbc.sql("select count(*)" + LATE)
                .param("since", since)
                .param("today", today)
                .param("days", days)
                .query(Long.class)
                .single();
    }

    /**
     * Bills whose day may be another now that something of these days was paid in: those whose
     * payers paid longer ago than an agent has time.
     *
     * @param days the least an agent has
     */
    public List<UUID> billsOf(String agent, Collection<LocalDate> told, LocalDate today, int days) {
        return told.isEmpty()
                ? List.of()
                : jdbc.sql(CHANGED)
                        .param("agent", agent)
                        .param("told", told)
                        .param("today", today)
                        .param("days", days)
                        .query(UUID.class)
                        .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("item"),
                PaymentChannel.valueOf(row.getString("channel")),
                row.getString("agent"),
                row.getObject("slip_id", UUID.class),
                Yen.of(row.getLong("amount")),
                row.getObject("paid_on", LocalDate.class),
                row.getObject("arrived", LocalDate.class));
    }
}
