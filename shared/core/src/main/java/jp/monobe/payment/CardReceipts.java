package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.DueRows;
import jp.monobe.staff.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came by card from our screens, and what its agent keeps of its next payout since it gave it
 * back to cards (カード収納とその返金).
 */
@Service
public class CardReceipts {

    /** By the bill's entries; what was taken back has nothing left. */
    private static final String OF_BILL =
            """
            select r.id, r.paid_on, sum(case
                when e.debit in ('WITH_AGENTS', 'UNIDENTIFIED') then e.amount
                when e.credit in ('WITH_AGENTS', 'UNIDENTIFIED') then -e.amount else 0 end) on_bill
            from ledger_entry e join posting p on p.id = e.posting_id and p.channel = 'CARD'
              join receipt r on r.id = p.receipt_id and r.item = 0 and r.agent = ''
            where e.bill_id = ? and not exists (select 1 from receipt_stage s
              where s.receipt_id = r.id and s.stage = 'CANCELLED')
            group by r.id having on_bill > 0 order by r.paid_on desc, r.id desc
            """;

    private final JdbcClient jdbc;
    private final DueRows dues;

    CardReceipts(JdbcClient jdbc, DueRows dues) {
        this.jdbc = jdbc;
        this.dues = dues;
    }

    /**
     * A payment by card.
     *
     * @param onBill what of it came for the bill
     */
    public record CardReceipt(UUID id, LocalDate paidOn, Yen onBill) {}

    /** Of a bill, the latest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CardReceipt> of(UUID bill) {
        return jdbc.sql(OF_BILL)
                .param(bill)
                .query((row, _) ->
                        new CardReceipt(
                                row.getObject(1, UUID.class),
                                row.getObject(2, LocalDate.class),
                                Yen.of(row.getLong(3))))
                .list();
    }

    /** The agent's own number of a payment. */
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public String number(UUID receipt) {
        return jdbc.sql("select reference from receipt where id = ? and item = 0")
                .param(receipt)
                .query(String.class)
                .single();
    }

    /** The agent gave back so much, and pays in as much less. */
    @LegalBasis("地方自治法231条の2の5第1項")
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public void kept(LocalDate on, Yen amount) {
        dues.kept(on, -amount.amount());
    }

    /** The card's issuer did not take it: the agent pays it in after all. */
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public void paysAfterAll(LocalDate on, Yen amount) {
        dues.kept(on, amount.amount());
    }
}
