package jp.monobe.closing.internal;

import jp.monobe.closing.model.BooksQuestion;

/**
 * One statement a question, over all rows by indexes; each answers with what differs and nothing
 * else: detail, how many, yen booked, yen told.
 */
final class BooksSql {

    private BooksSql() {}

    private static final String BILL_STATES =
            """
            select b.state, count(*), coalesce(sum(l.owed), 0), 0
            from bill b left join (select bill_id,
                sum(if(debit = 'RECEIVABLE', amount, if(credit = 'RECEIVABLE', -amount, 0))) owed,
                sum(if(credit = 'TO_REFUND', amount, if(debit = 'TO_REFUND', -amount, 0))) beyond
              from ledger_entry where bill_id is not null group by bill_id) l on l.bill_id = b.id
            where (b.state = 'OPEN') <> (coalesce(l.owed, 0) > 0) or l.owed < 0 or l.beyond < 0
            group by b.state
            """;

    private static final String RECEIVED =
            """
            select channel, 0, sum(booked), sum(told) from (
              select p.channel, sum(e.amount) booked, 0 told
              from posting p join ledger_entry e on e.posting_id = p.id
              where p.cause like 'receipt:%' and e.debit = 'WITH_AGENTS' group by p.channel
              union all
              select r.channel, 0, sum(r.amount) from receipt r
                join posting p on p.cause = concat('receipt:', r.id, ':', r.item)
              group by r.channel) both_ways
            group by channel having sum(booked) <> sum(told)
            """;

    private static final String RECEIPT_NOT_BOOKED =
            """
            select r.channel, count(*), 0, sum(r.amount) from receipt r
              left join posting p on p.cause = concat('receipt:', r.id, ':', r.item)
            where p.id is null and not exists (select 1 from receipt_stage s
              where s.receipt_id = r.id and s.stage = 'CANCELLED')
            group by r.channel
            """;

    private static final String POSTING_WITHOUT_RECEIPT =
            """
            select p.channel, count(*), 0, 0 from posting p
              left join receipt r on r.id = p.receipt_id
            where p.cause like 'receipt:%' and r.id is null group by p.channel
            """;

    private static final String EMPTY_POSTING =
            """
            select '', count(*), 0, 0 from posting p
              left join ledger_entry e on e.posting_id = p.id
            where e.posting_id is null having count(*) > 0
            """;

    private static final String MOVED =
            """
            select '', 0, booked, told from (select
              (select coalesce(sum(if(debit = '%1$s', amount, -amount)), 0) from ledger_entry
                where (debit = '%1$s' and credit = '%2$s') or (debit = '%2$s' and credit = '%1$s')) booked,
              (select coalesce(sum(p.%3$s), 0) from pay_in p
                left join pay_in_undone u on u.pay_in_id = p.id where u.pay_in_id is null) told) both_ways
            where booked <> told
            """;

    private static final String DUES =
            """
            select d.agent, count(*), sum(d.paid_in), sum(coalesce(c.came, 0)) from agent_due d
              left join (select p.agent, t.day, sum(t.amount) came
                from pay_in p join pay_in_part t on t.pay_in_id = p.id
                  left join pay_in_undone u on u.pay_in_id = p.id
                where u.pay_in_id is null group by p.agent, t.day) c
              on c.agent = d.agent and c.day = d.day
            where d.paid_in <> coalesce(c.came, 0) group by d.agent
            """;

    private static final String FILES =
            """
            select f.maker, count(*), coalesce(sum(l.total), 0), sum(f.total) from agent_file f
              left join agent_file_waiting w on w.file_id = f.id
              left join (select file_id, count(*) line_count, sum(amount) total from agent_line
                group by file_id) l on l.file_id = f.id
            where (f.booked_to < f.line_count and w.file_id is null)
              or f.line_count <> coalesce(l.line_count, 0) or f.total <> coalesce(l.total, 0)
            group by f.maker
            """;

    static String of(BooksQuestion question) {
        return switch (question) {
            case BILL_STATES -> BILL_STATES;
            case RECEIVED -> RECEIVED;
            case RECEIPT_NOT_BOOKED -> RECEIPT_NOT_BOOKED;
            case POSTING_WITHOUT_RECEIPT -> POSTING_WITHOUT_RECEIPT;
            case EMPTY_POSTING -> EMPTY_POSTING;
            case PAID_IN -> MOVED.formatted("CASH", "WITH_AGENTS", "gross");
            case FEES -> MOVED.formatted("AGENT_FEES", "CASH", "fee");
            case DUES -> DUES;
            case FILES -> FILES;
        };
    }
}
