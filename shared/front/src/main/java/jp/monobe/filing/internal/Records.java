package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import org.springframework.stereotype.Component;

/** What a submit leaves behind, and what it clears away. */
@Component
public class Records {

    private final Filings filings;
    private final Attachments attachments;
    private final SignedDocuments documents;
    private final Drafts drafts;
    private final Packets packets;
    private final AuditTrail audit;
    private final Outlets outlets;

    Records(
            Filings filings,
            Attachments attachments,
            SignedDocuments documents,
            Drafts drafts,
            Packets packets,
            AuditTrail audit,
            Outlets outlets) {
        this.filings = filings;
        this.attachments = attachments;
        this.documents = documents;
        this.drafts = drafts;
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
        documents.file(draft, id);
        audit.record("filing.submit", "filing", id, filing.procedure());
        outlets.filed(filing, known.mail());
        known.requestId().ifPresent(packets::forget);
        drafts.delete(draft);
    }
}
