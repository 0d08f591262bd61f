package jp.monobe.billing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.AssessmentRun;
import jp.monobe.billing.Bill;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code assessment_run} and which bills it made. */
@Component
public class RunRows {

    private static final String ALL =
            "select r.*, (select coalesce(sum(c.bills), 0) from run_cancel c where c.run_id = r.id)"
                    + " cancelled from assessment_run r ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RunRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All of it, at least one bill, which are in the books already. */
    public void add(UUID id, Instant at, List<Bill> bills) {
        var months = bills.stream().map(Bill::month).sorted().toList();
        jdbc.sql("insert into assessment_run values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        UtcTime.column(at),
                        bills.getFirst().assessedBy(),
                        bills.getFirst().title(),
                        bills.stream().map(Bill::feeKind).distinct().count(),
                        months.getFirst().atDay(1),
                        months.getLast().atDay(1),
                        bills.size(),
                        bills.stream().map(Bill::amount).reduce(Yen.ZERO, Yen::plus).amount())
                .update();
        batches.batchUpdate(
                "insert into assessment_run_bill (bill_id, run_id) values (?, ?)",
                bills.stream().map(it -> new @Nullable Object[] {it.id(), id}).toList());
    }

    public List<AssessmentRun> page(int most, int skip) {
        return jdbc.sql(ALL + "order by r.at desc, r.id desc limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> run(row))
                .list();
    }

    public Optional<AssessmentRun> find(UUID id) {
        return jdbc.sql(ALL + "where r.id = ?").param(id).query((row, _) -> run(row)).optional();
    }

    /** Its slips that are in force now, each with its payer. */
    public Map<UUID, UUID> slipsInForce(UUID run) {
        var found = new LinkedHashMap<UUID, UUID>();
        jdbc.sql(
                        "select s.id, b.payer_id from assessment_run_bill r join bill b on b.id ="
                                + " r.bill_id and b.state = 'OPEN' join slip s on s.bill_id = b.id"
                                + " left join slip_void v on v.slip_id = s.id where r.run_id = ? and"
                                + " v.slip_id is null order by s.id")
                .param(run)
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return found;
    }

    private static AssessmentRun run(ResultSet row) throws SQLException {
        return new AssessmentRun(
                row.getObject("id", UUID.class),
                UtcTime.instant(row.getObject("at", LocalDateTime.class)),
                row.getObject("staff_id", UUID.class),
                row.getString("title"),
                row.getInt("fees"),
                month(row, "first_month"),
                month(row, "last_month"),
                row.getInt("bills"),
                Yen.of(row.getLong("amount")),
                row.getInt("cancelled"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
