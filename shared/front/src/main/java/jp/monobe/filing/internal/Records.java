package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import org.springframework.stereotype.Component;

/** What a submit leaves behind. */
@Component
public class Records {

    private final Filings filings;
    private final Attachments attachments;
    private final Packets packets;
    private final AuditTrail audit;
    private final Outlets outlets;

    Records(
            Filings filings,
            Attachments attachments,
            Packets packets,
            AuditTrail audit,
            Outlets outlets) {
        this.filings = filings;
        this.attachments = attachments;
        this.packets = packets;
        this.audit = audit;
        this.outlets = outlets;
    }

    ReceiptNumber drawNumber(LocalDate day) {
        return filings.drawNumber(day);
    }

    /** The unique draft of the filing is what keeps a second one out, whoever holds which lock. */
    void write(UUID draft, FilingPackage filing, Known known) {
        var id = filing.filingId();
        filings.insert(draft, filing);
        attachments.file(draft, id);
        audit.record("filing.submit", "filing", id, filing.procedure());
        outlets.filed(filing, known.mail());
        known.requestId().ifPresent(packets::forget);
    }
}
