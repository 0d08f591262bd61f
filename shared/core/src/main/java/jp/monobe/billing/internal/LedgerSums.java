package jp.monobe.billing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.billing.model.BookSum;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger added up over days. */
@Component
public class LedgerSums {

    private static final String BETWEEN =
            """
            select p.fiscal_year, coalesce(b.revenue_item, ''), p.channel, e.debit, e.credit,
              count(*), sum(e.amount), coalesce(p.fiscal_year > b.fiscal_year and p.of_year is null, 0)
            from posting p join ledger_entry e on e.posting_id = p.id
              left join bill b on b.id = e.bill_id
            where p.booked_on between ? and ?
            group by 1, 2, 3, 4, 5, 8 order by 1, 8, 2, 3, 4, 5
            """;

    private final JdbcClient jdbc;

    LedgerSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<BookSum> between(LocalDate first, LocalDate last) {
        return jdbc.sql(BETWEEN)
                .params(first, last)
                .query((row, _) ->
                        new BookSum(
                                new FiscalYear(row.getInt(1)),
                                item(row.getString(2), row.getBoolean(8)),
                                Optional.ofNullable(row.getString(3))
                                        .map(PaymentChannel::valueOf)
                                        .orElse(null),
                                LedgerAccount.valueOf(row.getString(4)),
                                LedgerAccount.valueOf(row.getString(5)),
                                row.getLong(6),
                                row.getLong(7)))
                .list();
    }

    /** What of an earlier year is booked in this one is an item of its own (滞納繰越分). */
    private static String item(String item, boolean carried) {
        return carried ? BillWords.of("billing.item.carried", item) : item;
    }

    public List<LocalDate> days(LocalDate after, LocalDate before) {
        return jdbc.sql(
                        "select distinct booked_on from posting where booked_on > ? and booked_on <"
                                + " ? order by booked_on")
                .params(after, before)
                .query(LocalDate.class)
                .list();
    }
}
