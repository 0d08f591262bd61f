package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.CardNews;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.CardMessageRows;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What card agents told that fits nothing here, until somebody has looked into it: money may lie
 * with the agent, or have left it, that the books do not know. Nothing is booked from a message.
 */
@Service
public class CardMessages {

    /** As long as a note may be. */
    private static final int LONGEST = 200;

    private final CardMessageRows rows;
    private final AuditTrail audit;

    CardMessages(CardMessageRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** What came of settling one. */
    public enum Settled {
        DONE,
        /** It says not, or too long, what was found. */
        NO_NOTE,
        /** Somebody else has. */
        BEFORE
    }

    /** The same again is nothing new. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void take(CardNews news) {
        rows.add(news);
    }

    /**
     * Some of what waits.
     *
     * @param total how many wait
     */
    public record Open(List<CardMessage> messages, long total) {
        public Open {
            messages = List.copyOf(messages);
        }
    }

    /** The one that waited longest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Open open(int offset, int limit) {
        return new Open(rows.open(limit, offset), rows.waiting());
    }

    /**
     * Looked into.
     *
     * @param note what was found and done
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Settled settle(UUID id, String note) {
        var said = note.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            return Settled.NO_NOTE;
        }
        if (!rows.settle(id, said)) {
            return Settled.BEFORE;
        }
        audit.record("card-message.settle", "card-message", id, "payment");
        return Settled.DONE;
    }
}
