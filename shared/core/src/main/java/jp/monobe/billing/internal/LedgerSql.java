package jp.monobe.billing.internal;

/** What the ledger is asked (仕訳帳の照会). */
final class LedgerSql {

    /**
     * What agents said they took, less what they took back or a clerk had assigned by mistake; over
     * entries {@code e}.
     */
    static final String CAME =
            "sum(case when e.debit in ('WITH_AGENTS', 'UNIDENTIFIED') then e.amount when e.credit"
                    + " in ('WITH_AGENTS', 'UNIDENTIFIED') then -e.amount else 0 end)";

    /**
     * What came in with the slip {@code s}. By the index of slips: most postings have none, of
     * which the optimizer concludes that it tells nothing, and reads the whole ledger for each
     * slip.
     */
    static final String CAME_WITH_SLIP =
            "coalesce((select straight_join "
                    + CAME
                    + " from posting p force index (posting_slip)"
                    + " join ledger_entry e on e.posting_id = p.id where p.slip_id = s.id), 0)";

    static final String FROM_ALLOWANCE =
            "select "
                    + CAME
                    + " came, max(p.booked_on) from ledger_entry e join posting p on p.id ="
                    + " e.posting_id where e.bill_id = ? and p.channel = 'ALLOWANCE' having came > 0";

    static final String BALANCES =
            """
            select bill_id,
              sum(if(debit = 'RECEIVABLE', amount, if(credit = 'RECEIVABLE', -amount, 0))) owed,
              sum(if(credit = 'TO_REFUND', amount, if(debit = 'TO_REFUND', -amount, 0))) still
            from ledger_entry where bill_id in (:bills) group by bill_id
            """;

    /**
     * A posting that gives back counts for the year whose receipts it gives; what came in by 充当 is
     * received like money.
     */
    static final String RECEIVED_BY_YEAR =
            """
            select coalesce(p.of_year, p.fiscal_year) y, sum(case
              when p.of_year is not null then
                case when e.debit = 'REFUND_DECIDED' then -e.amount
                  when e.credit in ('TO_REFUND', 'RECEIVABLE') then e.amount else 0 end
              when e.debit in ('WITH_AGENTS', 'UNIDENTIFIED', 'OFFSET') then e.amount
              when e.credit in ('WITH_AGENTS', 'UNIDENTIFIED') then -e.amount else 0 end) received
            from ledger_entry e join posting p on p.id = e.posting_id
            where e.bill_id = :bill group by y order by y
            """;

    static final String LEFT_AS =
            """
            select p.of_year, p.fiscal_year,
              sum(if(e.debit = 'REFUND_DECIDED', e.amount, 0)),
              max(e.debit = 'REFUND_EXPENDITURE')
            from posting p join ledger_entry e on e.posting_id = p.id
            where p.cause like :cause group by p.id order by p.of_year
            """;

    /** Bills of which something is to be given back, the longest waiting first. */
    static final String OVERPAID =
            """
            select e.bill_id, sum(if(e.credit = 'TO_REFUND', e.amount, -e.amount)) still,
              min(p.booked_on) since
            from ledger_entry e join posting p on p.id = e.posting_id
            where e.bill_id in (select bill_id from ledger_entry where credit = 'TO_REFUND')
              and 'TO_REFUND' in (e.debit, e.credit)
            group by e.bill_id having still > 0 order by since, e.bill_id limit :most offset :skip
            """;

    private LedgerSql() {}
}
