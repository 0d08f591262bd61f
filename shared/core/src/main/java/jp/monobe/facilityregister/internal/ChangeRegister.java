package jp.monobe.facilityregister.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.facility.model.Facility;
import jp.monobe.facilityregister.Cause;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way a revision comes about: added, on the trail, and announced to the bridge. */
@Component
public class ChangeRegister {

    private static final UUID CHAIN =
            UUID.nameUUIDFromBytes("facilities".getBytes(StandardCharsets.UTF_8));

    private final RevisionRows revisions;
    private final Outbox outbox;
    private final AuditTrail audit;

    ChangeRegister(RevisionRows revisions, Outbox outbox, AuditTrail audit) {
        this.revisions = revisions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Within the caller's transaction, which gives up when somebody else was faster. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long to(long base, List<Facility> facilities, Cause cause, String remark) {
        long number = revisions.add(base, facilities, cause, remark);
        audit.record(
                "facility." + cause.name().toLowerCase(Locale.ROOT),
                "facility-register",
                List.of(),
                "revision " + number);
        outbox.write(BellKind.FACILITIES, CHAIN, "{\"revision\":" + number + "}");
        return number;
    }
}
