package jp.monobe.billing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.GiveBackYear;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.Posting;
import jp.monobe.exchange.BillCopy.FromAllowance;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger (仕訳帳): the only way to write it, and what its balances are (ADR 40). */
@Component
public class Ledger {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Ids ids;
    private final SystemTime time;

    Ledger(JdbcClient jdbc, JdbcTemplate batches, Ids ids, SystemTime time) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.time = time;
    }

    /** In the transaction of its cause; throws when the cause was booked before. */
    public void book(Posting posting) {
        book(List.of(posting));
    }

    /** Several in two batches. */
    public void book(List<Posting> postings) {
        var now = UtcTime.column(time.instant());
        var heads = new ArrayList<@Nullable Object[]>();
        var lines = new ArrayList<@Nullable Object[]>();
        for (var posting : postings) {
            var id = ids.next();
            heads.add(
                    new @Nullable Object[] {
                        id,
                        posting.cause(),
                        posting.bookedOn(),
                        posting.year().year(),
                        now,
                        posting.money() == null ? null : posting.money().receipt(),
                        posting.money() == null ? null : posting.money().channel().name(),
                        posting.money() == null ? null : posting.money().slip(),
                        posting.ofYear() == null ? null : posting.ofYear().year()
                    });
            int no = 0;
            for (var entry : posting.entries()) {
                lines.add(
                        new @Nullable Object[] {
                            id,
                            no++,
                            entry.debit().name(),
                            entry.credit().name(),
                            entry.amount().amount(),
                            entry.bill()
                        });
            }
        }
        batches.batchUpdate(
                "insert into posting (id, cause, booked_on, fiscal_year, booked_at, receipt_id,"
                        + " channel, slip_id, of_year) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                heads);
        batches.batchUpdate(
                "insert into ledger_entry (posting_id, no, debit, credit, amount, bill_id) values"
                        + " (?, ?, ?, ?, ?, ?)",
                lines);
    }

    /** How one stands now. */
    public Balance balance(UUID bill) {
        return balances(List.of(bill)).getOrDefault(bill, Balance.NONE);
    }

    /**
     * Of several at once; what has no entry is left out. A balance on the wrong side must not be
     * and throws.
     */
    public Map<UUID, Balance> balances(Collection<UUID> bills) {
        var found = new HashMap<UUID, Balance>();
        if (!bills.isEmpty()) {
            jdbc.sql(LedgerSql.BALANCES)
                    .param("bills", bills)
                    .query(row -> {
                        found.put(
                                row.getObject(1, UUID.class),
                                new Balance(Yen.of(row.getLong(2)), Yen.of(row.getLong(3))));
                    });
        }
        return found;
    }

    /** What came in for it and was not taken back. */
    BillCopies.Receipts receiptsOf(UUID bill) {
        var days = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql(
                        "select p.receipt_id, max(p.booked_on) from ledger_entry e join posting p"
                                + " on p.id = e.posting_id where e.bill_id = ? and p.receipt_id is not"
                                + " null group by p.receipt_id having "
                                + LedgerSql.CAME
                                + " > 0 order by 2, 1")
                .param(bill)
                .query(row -> {
                    days.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class));
                });
        return new BillCopies.Receipts(
                List.copyOf(days.keySet()),
                days.values().stream().reduce((_, last) -> last).orElse(null));
    }

    /** What was taken for it from 児童手当 and not put back. */
    Optional<FromAllowance> fromAllowance(UUID bill) {
        return jdbc.sql(LedgerSql.FROM_ALLOWANCE)
                .param(bill)
                .query((row, _) ->
                        new FromAllowance(
                                Yen.of(row.getLong(1)), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** Bills of which something is to be given back, with the day since when. */
    public LinkedHashMap<UUID, LocalDate> overpaid(int most, int skip) {
        var found = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql(LedgerSql.OVERPAID)
                .param("most", most)
                .param("skip", skip)
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), row.getObject(3, LocalDate.class));
                });
        return found;
    }

    /** What was received for a bill, by the year of the books, without what was given back. */
    NavigableMap<FiscalYear, Long> receivedByYear(UUID bill) {
        var years = new TreeMap<FiscalYear, Long>();
        jdbc.sql(LedgerSql.RECEIVED_BY_YEAR)
                .param("bill", bill)
                .query(row -> {
                    years.put(new FiscalYear(row.getInt(1)), row.getLong(2));
                });
        return years;
    }

    /** How what was given back had left the books; empty when it has not. */
    List<GiveBackYear.Part> leftAs(UUID givenBack) {
        return jdbc.sql(LedgerSql.LEFT_AS)
                .param("cause", "refunded:" + givenBack + ":%")
                .query((row, _) ->
                        new GiveBackYear.Part(
                                new FiscalYear(row.getInt(1)),
                                Yen.of(row.getLong(3)),
                                row.getBoolean(4)
                                        ? GiveBackYear.Way.EXPENDITURE
                                        : GiveBackYear.Way.REVERSAL,
                                new FiscalYear(row.getInt(2))))
                .list();
    }

    /** All that was booked of a bill, oldest first. */
    public List<Posting> of(UUID bill) {
        var entries = new LinkedHashMap<UUID, List<Posting.Entry>>();
        var heads = new HashMap<UUID, Posting>();
        jdbc.sql(
                        "select p.id, p.booked_on, p.fiscal_year, p.cause, e.debit, e.credit,"
                                + " e.amount, p.receipt_id, p.channel, p.slip_id from ledger_entry"
                                + " e join posting p on p.id ="
                                + " e.posting_id where e.bill_id = ? order by p.booked_at, p.id,"
                                + " e.no")
                .param(bill)
                .query(row -> {
                    var id = row.getObject(1, UUID.class);
                    entries.computeIfAbsent(id, _ -> new ArrayList<>()).add(entry(row, bill));
                    heads.put(
                            id, posting(row, List.copyOf(Objects.requireNonNull(entries.get(id)))));
                });
        return entries.keySet().stream().map(heads::get).map(Objects::requireNonNull).toList();
    }

    private static Posting posting(ResultSet row, List<Posting.Entry> entries) throws SQLException {
        return new Posting(
                row.getObject(2, LocalDate.class),
                new FiscalYear(row.getInt(3)),
                row.getString(4),
                entries,
                money(row));
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var receipt = row.getObject(8, UUID.class);
        return receipt == null
                ? null
                : new Money(
                        receipt,
                        PaymentChannel.valueOf(row.getString(9)),
                        row.getObject(10, UUID.class));
    }

    private static Posting.Entry entry(ResultSet row, UUID bill) throws SQLException {
        return new Posting.Entry(
                LedgerAccount.valueOf(row.getString(5)),
                LedgerAccount.valueOf(row.getString(6)),
                Yen.of(row.getLong(7)),
                bill);
    }
}
