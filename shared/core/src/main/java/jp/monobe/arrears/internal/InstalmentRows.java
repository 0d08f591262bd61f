package jp.monobe.arrears.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import jp.monobe.arrears.Instalments;
import jp.monobe.arrears.Instalments.Why;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code instalment_plan}. */
@Component
public class InstalmentRows {

    /** Of one statement. */
    private static final int LOT = 1_000;

    private static final String ALL = "select * from instalment_plan ";

    private final JdbcClient jdbc;
    private final Clock clock;

    InstalmentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(Instalments it, UUID by) {
        jdbc.sql(
                        "insert into instalment_plan (id, bill_id, pledged_on, amount, first_part,"
                                + " parts, first_due, reason, made_by, made_at) values (?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?)")
                .params(
                        it.id(),
                        it.bill(),
                        it.pledgedOn(),
                        it.amount().amount(),
                        it.firstPart(),
                        it.parts(),
                        it.firstDue(),
                        it.reason(),
                        by,
                        UtcTime.column(clock.instant()))
                .update();
    }

    /** What holds of a bill holds no more; false when nothing did. */
    public boolean end(UUID bill, Why why, LocalDate on, UUID by) {
        return jdbc.sql(
                                "update instalment_plan set ended_on = ?, ended_why = ?, ended_by = ?"
                                        + " where bill_id = ? and ended_on is null")
                        .params(on, why.name(), by, bill)
                        .update()
                == 1;
    }

    /** Of each of these bills, the newest first; also what holds no more. */
    public Map<UUID, List<Instalments>> ofBills(Collection<UUID> bills) {
        return bills.stream()
                .gather(Gatherers.windowFixed(LOT))
                .flatMap(some ->
                        jdbc
                                .sql(
                                        ALL
                                                + "where bill_id in (:bills) order by pledged_on desc, id desc")
                                .param("bills", some)
                                .query((row, _) -> plan(row))
                                .list()
                                .stream())
                .collect(Collectors.groupingBy(Instalments::bill));
    }

    public Optional<Instalments> find(UUID id) {
        return jdbc.sql(ALL + "where id = ?").param(id).query((row, _) -> plan(row)).optional();
    }

    /** Those that hold first, of them the newest. */
    public List<Instalments> page(int offset, int limit) {
        return jdbc.sql(
                        ALL
                                + "order by ended_on is not null, pledged_on desc, id desc limit ?"
                                + " offset ?")
                .params(limit, offset)
                .query((row, _) -> plan(row))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from instalment_plan").query(Long.class).single();
    }

    private static Instalments plan(ResultSet row) throws SQLException {
        var why = row.getString("ended_why");
        return new Instalments(
                row.getObject("id", UUID.class),
                row.getObject("bill_id", UUID.class),
                row.getObject("pledged_on", LocalDate.class),
                Yen.of(row.getLong("amount")),
                row.getInt("first_part"),
                row.getInt("parts"),
                row.getObject("first_due", LocalDate.class),
                row.getString("reason"),
                row.getObject("ended_on", LocalDate.class),
                why == null ? null : Why.valueOf(why));
    }
}
