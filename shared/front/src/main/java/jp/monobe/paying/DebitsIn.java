package jp.monobe.paying;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.DebitCopy;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.DebitRows;
import jp.monobe.resident.Mails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where the bridge lays down how mandates stand. Every call belongs in a transaction of its source.
 */
public class DebitsIn {

    private final JdbcClient jdbc;
    private final DebitRows rows;
    private final Mails mails;

    /**
     * @param portal address of the portal's root, for mails
     */
    public DebitsIn(JdbcClient jdbc, SystemTime time, String portal) {
        this.jdbc = jdbc;
        this.rows = new DebitRows(jdbc);
        this.mails = new Mails(Outbox.ofFront(jdbc, time), portal);
    }

    /** False when it is older than what is here, or the same. What is answered is worth a mail. */
    @Guarded(by = Who.JOB)
    public boolean put(DebitCopy copy) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Needs the bridge's transaction");
        }
        long version = rows.version(copy.mandateId());
        if (version > copy.version()) {
            return false;
        }
        var owner = copy.accountId().filter(this::isThere);
        rows.put(copy, owner);
        if (version < copy.version() && copy.standing() != DebitCopy.Standing.ASKED) {
            owner.ifPresent(this::tell);
        }
        return true;
    }

    private boolean isThere(UUID account) {
        return jdbc.sql("select exists (select 1 from account where id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** Only an address that its owner confirmed. */
    private void tell(UUID account) {
        Optional<String> mail =
                jdbc.sql("select mail from account where id = ? and contact = 'CONFIRMED'")
                        .param(account)
                        .query(String.class)
                        .optional();
        mail.ifPresent(to -> mails.tellNews(account, to));
    }
}
