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
import java.util.Objects;
import java.util.UUID;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.billing.model.Posting;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
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

    private static final String BALANCES =
            """
            select bill_id, sum(if(debit = :account, amount, -amount)) balance from ledger_entry
            where bill_id in (:bills) and (debit = :account or credit = :account) group by bill_id
            """;

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
                        id, posting.cause(), posting.bookedOn(), posting.year().year(), now
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
                "insert into posting (id, cause, booked_on, fiscal_year, booked_at) values (?, ?,"
                        + " ?, ?, ?)",
                heads);
        batches.batchUpdate(
                "insert into ledger_entry (posting_id, no, debit, credit, amount, bill_id) values"
                        + " (?, ?, ?, ?, ?, ?)",
                lines);
    }

    /** What is still owed of a bill (収入未済額). */
    public Yen outstanding(UUID bill) {
        return outstanding(List.of(bill)).getOrDefault(bill, Yen.ZERO);
    }

    /** Of several at once; what has no entry is left out. */
    public Map<UUID, Yen> outstanding(Collection<UUID> bills) {
        return balances(LedgerAccount.RECEIVABLE, bills);
    }

    /** What came in beyond them and was not given back (過誤納金). */
    public Map<UUID, Yen> over(Collection<UUID> bills) {
        return balances(LedgerAccount.TO_REFUND, bills);
    }

    /** Each on its usual side; a balance on the other side must not be and throws. */
    private Map<UUID, Yen> balances(LedgerAccount account, Collection<UUID> bills) {
        var found = new HashMap<UUID, Yen>();
        if (bills.isEmpty()) {
            return found;
        }
        int sign = account.usual() == LedgerAccount.Side.DEBIT ? 1 : -1;
        jdbc.sql(BALANCES)
                .param("account", account.name())
                .param("bills", bills)
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), Yen.of(sign * row.getLong(2)));
                });
        return found;
    }

    /** All that was booked of a bill, oldest first. */
    public List<Posting> of(UUID bill) {
        var entries = new LinkedHashMap<UUID, List<Posting.Entry>>();
        var heads = new HashMap<UUID, Posting>();
        jdbc.sql(
                        "select p.id, p.booked_on, p.fiscal_year, p.cause, e.debit, e.credit,"
                                + " e.amount from ledger_entry e join posting p on p.id ="
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
                entries);
    }

    private static Posting.Entry entry(ResultSet row, UUID bill) throws SQLException {
        return new Posting.Entry(
                LedgerAccount.valueOf(row.getString(5)),
                LedgerAccount.valueOf(row.getString(6)),
                Yen.of(row.getLong(7)),
                bill);
    }
}
