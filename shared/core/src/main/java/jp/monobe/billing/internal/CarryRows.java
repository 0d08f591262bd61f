package jp.monobe.billing.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.CarryOver.Line;
import jp.monobe.billing.CarryOver.Year;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is carried from one year's books to the next (滞納繰越の記帳), a set at a time: a row a bill, so
 * that the books of a bill still say what is owed of it.
 */
@Component
public class CarryRows {

    /** Of each bill, in the books up to a year. Less than nothing when those books gave too much. */
    private static final String UNPAID =
            """
            select e.bill_id, b.fee_kind, b.revenue_item,
              sum(if(e.debit = 'RECEIVABLE', e.amount, -e.amount)) owed
            from posting p join ledger_entry e on e.posting_id = p.id join bill b on b.id = e.bill_id
            where p.fiscal_year <= :year and 'RECEIVABLE' in (e.debit, e.credit)
            group by e.bill_id having owed <> 0
            """;

    private static final String MOVE =
            """
            insert into ledger_entry (posting_id, no, debit, credit, amount, bill_id)
            select :posting, row_number() over (order by bill_id) - 1,
              if(owed > 0, 'CARRIED_OVER', 'RECEIVABLE'),
              if(owed > 0, 'RECEIVABLE', 'CARRIED_OVER'), abs(owed), bill_id
            from (select bill_id, owed from (%s) one where fee_kind = :fee) unpaid
            """
                    .formatted(UNPAID);

    private static final String COPY =
            """
            insert into ledger_entry (posting_id, no, debit, credit, amount, bill_id)
            select :to, no, credit, debit, amount, bill_id from ledger_entry where posting_id = :from
            """;

    private static final String CARRIED =
            """
            select c.fiscal_year, c.carried_on, b.fee_kind, max(b.revenue_item), count(*),
              sum(if(e.credit = 'RECEIVABLE', e.amount, -e.amount))
            from carry_over c
              join posting p on p.cause like concat('carried-out:', c.fiscal_year, ':%')
              join ledger_entry e on e.posting_id = p.id join bill b on b.id = e.bill_id
            where c.fiscal_year = ? group by b.fee_kind order by b.fee_kind
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SystemTime time;

    CarryRows(JdbcClient jdbc, Ids ids, SystemTime time) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = time;
    }

    /** After the last that was carried, else the first of the books. */
    public Optional<FiscalYear> firstOpen() {
        return jdbc.sql(
                        "select coalesce((select max(fiscal_year) + 1 from carry_over),"
                                + " (select min(fiscal_year) from posting))")
                .query(Integer.class)
                .optional()
                .map(FiscalYear::new);
    }

    /** By fee, in the order of their names. */
    public List<Line> unpaid(FiscalYear year) {
        return jdbc.sql(
                        "select fee_kind, max(revenue_item), count(*), sum(owed) from ("
                                + UNPAID
                                + ") unpaid group by fee_kind order by fee_kind")
                .param("year", year.year())
                .query((row, _) ->
                        new Line(
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                Yen.of(row.getLong(4))))
                .list();
    }

    /** Throws when it was carried before. */
    public void add(UUID id, FiscalYear year, LocalDate on, Instant at, UUID by) {
        jdbc.sql(
                        "insert into carry_over (fiscal_year, id, carried_on, carried_at,"
                                + " carried_by) values (?, ?, ?, ?, ?)")
                .params(year.year(), id, on, UtcTime.column(at), by)
                .update();
    }

    /** One posting a fee out of a year's books, and the same the other way round into the next. */
    public void carry(FiscalYear year, List<Line> lines, LocalDate on) {
        for (var line : lines) {
            var out = head("carried-out:", year, line, on, year);
            jdbc.sql(MOVE)
                    .param("posting", out)
                    .param("year", year.year())
                    .param("fee", line.feeKind())
                    .update();
            var in = head("carried-in:", year, line, on, new FiscalYear(year.year() + 1));
            jdbc.sql(COPY).param("to", in).param("from", out).update();
        }
    }

    private UUID head(String cause, FiscalYear of, Line line, LocalDate on, FiscalYear books) {
        var id = ids.next();
        jdbc.sql(
                        "insert into posting (id, cause, booked_on, fiscal_year, booked_at) values"
                                + " (?, ?, ?, ?, ?)")
                .params(
                        id,
                        cause + of.year() + ":" + line.feeKind(),
                        on,
                        books.year(),
                        UtcTime.column(time.instant()))
                .update();
        return id;
    }

    /** The latest first. */
    public List<Year> carried() {
        return jdbc
                .sql("select fiscal_year, carried_on from carry_over order by fiscal_year desc")
                .query((row, _) ->
                        new Year(
                                new FiscalYear(row.getInt(1)),
                                List.of(),
                                row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .map(it -> new Year(it.year(), lines(it.year()), it.carriedOn()))
                .toList();
    }

    private List<Line> lines(FiscalYear year) {
        return jdbc.sql(CARRIED)
                .param(year.year())
                .query((row, _) ->
                        new Line(
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                Yen.of(row.getLong(6))))
                .list();
    }
}
