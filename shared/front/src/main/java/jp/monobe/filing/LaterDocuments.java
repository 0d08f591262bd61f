package jp.monobe.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.internal.AttachmentHome;
import jp.monobe.filing.internal.Attachments;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.FilingJson;
import jp.monobe.filing.internal.Pieces;
import jp.monobe.filing.internal.Upload;
import jp.monobe.filing.internal.WantedDocuments;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents that follow a filing (追加書類): chosen one by one, then handed in together. The filing
 * stays as it is and keeps its date; each document crosses as a supplement to it.
 */
@Service
public class LaterDocuments {

    /** The field of a document the form does not ask for. */
    public static final String OTHER = "other-document";

    private final Attachments attachments;
    private final Upload upload;
    private final Pieces pieces;
    private final FilingChains chains;
    private final WantedDocuments wanted;
    private final Supplements supplements;
    private final AuditTrail audit;

    LaterDocuments(
            Attachments attachments,
            Upload upload,
            Pieces pieces,
            FilingChains chains,
            WantedDocuments wanted,
            Supplements supplements,
            AuditTrail audit) {
        this.attachments = attachments;
        this.upload = upload;
        this.pieces = pieces;
        this.chains = chains;
        this.wanted = wanted;
        this.supplements = supplements;
        this.audit = audit;
    }

    /** What is wanted of the whole chain, what came, and what was chosen and not handed in. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional(readOnly = true)
    public DocumentsData of(UUID filingId) {
        var first = chains.firstOf(filingId);
        var newest = chains.newestIn(first);
        return new DocumentsData(
                wanted.of(newest, chains.claimDateOf(first)),
                attachments.handedInAfter(first),
                attachments.chosenAfter(first),
                !chains.isEnded(first));
    }

    /**
     * Reads {@code content} to its end, unless it is refused.
     *
     * @param field of the form, or {@link #OTHER}
     * @throws IOException when the bytes stop coming; nothing is kept then
     */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    public StoreResult store(UUID filingId, String field, String fileName, InputStream content)
            throws IOException {
        return upload.store(home(filingId), field, fileName, content);
    }

    /** How far a file that comes in pieces has got, so that it goes on from there. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    public PieceResult reached(UUID filingId, String field, ComingFile file) {
        return pieces.reached(home(filingId), field, file);
    }

    /**
     * The next piece of it; with the last one the whole is judged.
     *
     * @throws IOException when the bytes stop coming; nothing of this piece is kept then
     */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    public PieceResult piece(UUID filingId, String field, ComingFile file, Piece piece)
            throws IOException {
        return pieces.take(home(filingId), field, file, piece);
    }

    private AttachmentHome home(UUID filingId) {
        return new AttachmentHome.AfterFiling(chains.firstOf(filingId));
    }

    @Guarded(by = Who.RESIDENT, owning = "filing")
    public List<AttachmentInfo> chosen(UUID filingId) {
        return attachments.chosenAfter(chains.firstOf(filingId));
    }

    /** Durable when it is told. However often it is called, each document crosses once. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public HandInResult handIn(UUID filingId) {
        var first = chains.firstOf(filingId);
        if (chains.isEnded(first)) {
            return new HandInResult.Ended();
        }
        var files = attachments.handIn(first);
        if (files.isEmpty()) {
            return new HandInResult.Nothing();
        }
        for (var file : files) {
            supplements.add(first, Supplement.Kind.ATTACHMENT, file.id(), FilingJson.write(file));
        }
        audit.record(
                "document.hand-in",
                "attachment",
                files.stream().map(AttachmentInfo::id).toList(),
                "filing:" + first);
        return new HandInResult.HandedIn(files);
    }
}
