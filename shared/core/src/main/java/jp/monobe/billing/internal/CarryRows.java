package jp.monobe.billing.internal;

import static jp.monobe.billing.model.LedgerAccount.CARRIED_OVER;
import static jp.monobe.billing.model.LedgerAccount.RECEIVABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.CarryOver.Line;
import jp.monobe.billing.CarryOver.Year;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is carried from one year's books to the next (滞納繰越の記帳), a fee at a time: a row a bill, so
 * that the books of a bill still say what is owed of it.
 */
@Component
public class CarryRows {

    /**
     * Of each bill, in the books up to a year. Less than nothing when those books gave too much.
     */
    private static final String UNPAID =
            """
            select e.bill_id, b.fee_kind, b.revenue_item,
              sum(if(e.debit = 'RECEIVABLE', e.amount, -e.amount)) owed
            from posting p join ledger_entry e on e.posting_id = p.id join bill b on b.id = e.bill_id
            where p.fiscal_year <= :year and 'RECEIVABLE' in (e.debit, e.credit)
            group by e.bill_id having owed <> 0
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
    private final Ledger ledger;

    CarryRows(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
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
        var next = new FiscalYear(year.year() + 1);
        for (var line : lines) {
            var out = entries(year, line.feeKind());
            var in =
                    out.stream()
                            .map(it -> new Entry(it.credit(), it.debit(), it.amount(), it.bill()))
                            .toList();
            var of = year.year() + ":" + line.feeKind();
            ledger.book(
                    List.of(
                            new Posting(on, year, "carried-out:" + of, out),
                            new Posting(on, next, "carried-in:" + of, in)));
        }
    }

    /** In the order of the bills, so that the same is written the same. */
    private List<Entry> entries(FiscalYear year, String fee) {
        return jdbc.sql(
                        "select bill_id, owed from ("
                                + UNPAID
                                + ") unpaid where fee_kind = :fee order by bill_id")
                .param("year", year.year())
                .param("fee", fee)
                .query((row, _) -> entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list();
    }

    private static Entry entry(UUID bill, long owed) {
        return owed > 0
                ? new Entry(CARRIED_OVER, RECEIVABLE, Yen.of(owed), bill)
                : new Entry(RECEIVABLE, CARRIED_OVER, Yen.of(-owed), bill);
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
