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

    /**
     * @param pages that can be looked at as pictures; 0 for a kind that only its own program opens
     * @param handedOut whether the file itself may be saved
     */
    public record Look(AttachmentInfo file, int pages, boolean handedOut) {}

    private final FilingRows filings;
    private final LaterFiles files;
    private final AttachmentStore store;
    private final AttachmentPictures pictures;
    private final AuditTrail audit;

    CaseAttachments(
            FilingRows filings,
            LaterFiles files,
            AttachmentStore store,
            AttachmentPictures pictures,
            AuditTrail audit) {
        this.filings = filings;
        this.files = files;
        this.store = store;
        this.pictures = pictures;
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

    /** What {@link #find} found, and how it can be looked at. */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public Look look(UUID caseId, UUID attachmentId) {
        var file = existing(caseId, attachmentId);
        return new Look(file, pictures.pages(file), isHandedOut(file));
    }

    /**
     * A page drawn anew as a picture, so that nothing of the file itself reaches the clerk's
     * computer; the only way to look at what no scanner has judged.
     *
     * @param page from 0
     * @return PNG or JPEG; empty when there is no such page
     */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public Optional<byte[]> page(UUID caseId, UUID attachmentId, int page) {
        var file = existing(caseId, attachmentId);
        recordReading(caseId, file);
        return pictures.page(file, page);
    }

    private static boolean isHandedOut(AttachmentInfo file) {
        return file.scan() == AttachmentInfo.Scan.CLEAN;
    }

    private AttachmentInfo existing(UUID caseId, UUID attachmentId) {
        return find(caseId, attachmentId).orElseThrow(() -> new NoSuchCase(caseId));
    }

    /** Whether the file itself may be saved: only what the scanner found clean. */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public Optional<AttachmentInfo> original(UUID caseId, UUID attachmentId) {
        return find(caseId, attachmentId).filter(file -> file.scan() == AttachmentInfo.Scan.CLEAN);
    }

    /**
     * Writes the bytes of an {@link #original}, chunk by chunk. Not one transaction: who breaks off
     * has read, and that stays on the trail.
     */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public void write(UUID caseId, UUID attachmentId, OutputStream to) {
        var file = original(caseId, attachmentId).orElseThrow(() -> new NoSuchCase(caseId));
        recordReading(caseId, file);
        store.write(file.id(), to);
    }

    private void recordReading(UUID caseId, AttachmentInfo file) {
        audit.record("attachment.read", "attachment", file.id(), "case:" + caseId);
    }
}
