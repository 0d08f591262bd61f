package jp.monobe.inbox;

import java.util.UUID;
import jp.monobe.exchange.MessageCopy;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingStatuses;
import jp.monobe.filing.PowerEnded;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.Mails;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where the bridge lays down what the office tells. Every call belongs in a transaction of the
 * bridge's source, since the mail stands and falls with its cause.
 */
public class InboxIn {

    private static final String OF_FILING =
            "select f.account_id from filing f where f.id = ? and not " + PowerEnded.of("f.id");

    private static final String OF_NOTICE =
            "select account_id from notice where id = ? and not "
                    + PowerEnded.of("notice.filing_id");

    private final JdbcClient jdbc;
    private final FilingStatuses statuses;
    private final Mails mails;

    /**
     * @param portal address of the portal's root, for mails
     */
    public InboxIn(JdbcClient jdbc, SystemTime time, String portal) {
        this.jdbc = jdbc;
        this.statuses = new FilingStatuses(jdbc);
        this.mails = new Mails(Outbox.ofFront(jdbc, time), portal);
    }

    /** False when this version or a newer one is here. A 差戻し is worth a mail. */
    @Guarded(by = Who.JOB)
    public boolean put(StatusUpdate update) {
        requireTransaction();
        boolean news = statuses.put(update);
        if (news && update.status() == Status.RETURNED) {
            tell(OF_FILING, update.filingId());
        }
        return news;
    }

    /**
     * Goes to the account that filed, be it a legal representative's. False when it is here
     * already; what may still come is that it was posted.
     */
    @Guarded(by = Who.JOB)
    public boolean put(NoticeCopy notice) {
        requireTransaction();
        boolean news = insert(notice);
        if (news) {
            tell(OF_NOTICE, notice.noticeId());
        }
        if (notice.postedAt() != null) {
            jdbc.sql("update notice set posted_at = ? where id = ? and posted_at is null")
                    .params(UtcTime.column(notice.postedAt()), notice.noticeId())
                    .update();
        }
        return news;
    }

    /** False when it is here already. What the office writes is worth a mail, and says nothing. */
    @Guarded(by = Who.JOB)
    public boolean put(MessageCopy message) {
        requireTransaction();
        boolean news =
                Messages.insert(
                        jdbc,
                        message.messageId(),
                        message.filingId(),
                        true,
                        message.sender(),
                        message.at(),
                        message.text());
        if (news) {
            tell(OF_FILING, message.filingId());
        }
        return news;
    }

    private boolean insert(NoticeCopy notice) {
        int rows;
        try {
            rows =
                    jdbc.sql(
                                    "insert into notice (id, filing_id, account_id, title, delivery,"
                                            + " available_at, document) select ?, id, account_id, ?, ?, ?, ?"
                                            + " from filing where id = ?")
                            .param(notice.noticeId())
                            .param(notice.title())
                            .param(notice.delivery().name())
                            .param(UtcTime.column(notice.availableAt()))
                            .param(notice.pdf())
                            .param(notice.filingId())
                            .update();
        } catch (DuplicateKeyException _) {
            return false;
        }
        if (rows != 1) {
            // The bridge tries again: a notice must not vanish because its filing is not here yet.
            throw new IllegalStateException("No filing here for notice " + notice.noticeId());
        }
        return true;
    }

    /** Only an address that its owner confirmed. */
    private void tell(String account, UUID id) {
        jdbc.sql(
                        "select id, mail from account where contact = 'CONFIRMED' and id = ("
                                + account
                                + ")")
                .param(id)
                .query((row, _) -> {
                    mails.tellNews(row.getObject(1, UUID.class), row.getString(2));
                    return true;
                })
                .list();
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Needs the bridge's transaction");
        }
    }
}
