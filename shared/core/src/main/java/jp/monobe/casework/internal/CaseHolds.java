package jp.monobe.casework.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a signed case has hold of until its notice is out or the signature is taken back. The
 * primary key is the lock: of two cases about one child, signed at the same moment, the second
 * waits for the first and is then told so.
 */
@Component
public class CaseHolds {

    /** The case that has hold of somebody already. */
    public record Holder(UUID caseId, String receiptNumber) {}

    private final JdbcClient jdbc;

    CaseHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes hold of all of them or of nobody, in this transaction. In one order, so that two cases
     * never wait for each other.
     *
     * @param subjects as {@code Assessor.bound} names them
     * @return the other case, if there is one
     */
    public Optional<Holder> take(UUID caseId, Collection<String> subjects) {
        for (var subject : new TreeSet<>(subjects)) {
            if (!insert(caseId, subject)) {
                release(caseId);
                return Optional.of(holder(subject));
            }
        }
        return Optional.empty();
    }

    private boolean insert(UUID caseId, String subject) {
        try {
            jdbc.sql("insert into case_hold (subject, case_id) values (?, ?)")
                    .params(List.of(subject, caseId))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /**
     * The hold is read anew: this transaction may have begun before the other one ended. The other
     * case is not locked, since who has it locked may be waiting for the hold.
     */
    private Holder holder(String subject) {
        var caseId =
                jdbc.sql("select case_id from case_hold where subject = ? lock in share mode")
                        .param(subject)
                        .query(UUID.class)
                        .single();
        return jdbc.sql("select receipt_number from cases where id = ?")
                .param(caseId)
                .query(String.class)
                .optional()
                .map(number -> new Holder(caseId, number))
                .orElseThrow();
    }

    public void release(UUID caseId) {
        jdbc.sql("delete from case_hold where case_id = ?").param(caseId).update();
    }
}
