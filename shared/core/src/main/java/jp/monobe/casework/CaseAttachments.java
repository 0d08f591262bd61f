package jp.monobe.casework;

import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.LaterFiles;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/**
 * Files that came with a case (添付書類), for the clerk who reviews it; each reading is on the trail.
 */
@Service
public class CaseAttachments {

    private final FilingRows filings;
    private final LaterFiles files;
    private final AttachmentStore store;
    private final AuditTrail audit;

    CaseAttachments(FilingRows filings, LaterFiles files, AttachmentStore store, AuditTrail audit) {
        this.filings = filings;
        this.files = files;
        this.store = store;
        this.audit = audit;
    }

    /** Empty when nothing of this case brought it, or when the scanner found it bad. */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public Optional<AttachmentInfo> find(UUID caseId, UUID attachmentId) {
        var filed = filings.of(caseId).stream().flatMap(filing -> filing.attachments().stream());
        var later = files.of(caseId).stream().map(LaterFiles.Later::file);
        return Stream.concat(filed, later)
                .filter(file -> file.id().equals(attachmentId))
                .filter(file -> file.scan() != AttachmentInfo.Scan.INFECTED)
                .findFirst();
    }

    /**
     * Writes the bytes of what {@link #find} found, chunk by chunk. Not one transaction: who breaks
     * off has read, and that stays on the trail.
     */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public void write(UUID caseId, UUID attachmentId, OutputStream to) {
        var file = find(caseId, attachmentId).orElseThrow(() -> new NoSuchCase(caseId));
        audit.record("attachment.read", "attachment", file.id(), "case:" + caseId);
        store.write(file.id(), to);
    }
}
