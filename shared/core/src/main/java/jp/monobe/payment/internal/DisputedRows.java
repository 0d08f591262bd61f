package jp.monobe.payment.internal;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.payment.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A payment by card from our screens as the books have it, by the agent's number of it. */
@Component
public class DisputedRows {

    private final JdbcClient jdbc;

    DisputedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of one slip.
     *
     * @param closesOn when the books in which it was received close
     * @param isGone whether it was taken back
     */
    public record Disputed(Receipt receipt, LocalDate closesOn, boolean isGone) {}

    /** In the order booked; the payment is held until the transaction ends. */
    public List<Disputed> of(String payment) {
        jdbc.sql(
                        "select id from receipt where reference = ? and channel = 'CARD' and agent ="
                                + " '' for update")
                .param(payment)
                .query()
                .listOfRows();
        return jdbc.sql(
                        "select r.*, p.fiscal_year, exists (select 1 from posting back where"
                                + " back.cause = concat('taken-back:', r.id, ':', r.item)) gone from"
                                + " receipt r join posting p on p.cause = concat('receipt:', r.id,"
                                + " ':', r.item) where r.reference = ? and r.channel = 'CARD' and"
                                + " r.agent = '' order by r.item")
                .param(payment)
                .query((row, _) ->
                        new Disputed(
                                ReceiptRows.receipt(row),
                                AccountingYear.closesOn(new FiscalYear(row.getInt("fiscal_year"))),
                                row.getBoolean("gone")))
                .list();
    }
}
