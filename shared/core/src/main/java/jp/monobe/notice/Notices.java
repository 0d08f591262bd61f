package jp.monobe.notice;

import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.document.Documents;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers, draws and keeps letters (通知書). Issuing runs inside the transaction of the act that sends
 * one; the copy for the person leaves by the outbox of the same transaction. Numbers are counted
 * per fiscal year with gaps: a number once drawn never comes back.
 */
@Service
public class Notices {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Outbox outbox;
    private final LetterNumbers numbers;
    private final Clock clock;
    private final Ids ids;
    private final Postings postings;

    Notices(
            JdbcClient jdbc,
            Documents documents,
            Outbox outbox,
            LetterNumbers numbers,
            Clock clock,
            Ids ids,
            Postings postings) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.outbox = outbox;
        this.numbers = numbers;
        this.clock = clock;
        this.ids = ids;
        this.postings = postings;
    }

    /** As it would go out today, without a number. */
    @Guarded(by = Who.STAFF, permission = "case.read")
    public byte[] preview(NoticeDraft draft) {
        return documents.draw(
                draft.content().apply(new LetterHead(numbers.blank(today()), today())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    @Guarded(by = Who.STAFF, permission = "notice.issue")
    public IssuedNotice issue(NoticeDraft draft) {
        var on = today();
        var issued =
                new IssuedNotice(
                        ids.next(), numbers.next(on), draft.title(), draft.delivery(), on, null);
        var pdf = documents.draw(draft.content().apply(new LetterHead(issued.number(), on)));
        keep(draft, issued, pdf);
        if (draft.postIfUnopened() || draft.delivery() == Delivery.POST) {
            postings.expect(issued);
        }
        outbox.write(BellKind.DOWNWARD, draft.chain(), "{\"notice\":\"" + issued.id() + "\"}");
        return issued;
    }

    private void keep(NoticeDraft draft, IssuedNotice issued, byte[] pdf) {
        jdbc.sql(
                        "insert into notice (id, case_id, filing_id, account_id, number, title,"
                                + " delivery, issued_on, issued_at, sha256, pdf) values"
                                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        issued.id(),
                        draft.caseId(),
                        draft.filingId(),
                        draft.accountId(),
                        issued.number(),
                        issued.title(),
                        issued.delivery().name(),
                        issued.issuedOn(),
                        UtcTime.column(clock.instant()),
                        Sha256.hex(pdf),
                        pdf)
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
