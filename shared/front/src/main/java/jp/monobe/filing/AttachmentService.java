package jp.monobe.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.internal.AttachmentHome;
import jp.monobe.filing.internal.Attachments;
import jp.monobe.filing.internal.Pieces;
import jp.monobe.filing.internal.Upload;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;

/**
 * Files of a draft (添付書類), streamed in pieces of 1 MiB. While bytes come in slowly from a phone no
 * connection is held; a file is seen only when it is whole.
 */
@Service
public class AttachmentService {

    private final Attachments attachments;
    private final Upload upload;
    private final Pieces pieces;

    AttachmentService(Attachments attachments, Upload upload, Pieces pieces) {
        this.attachments = attachments;
        this.upload = upload;
        this.pieces = pieces;
    }

    /**
     * Reads {@code content} to its end, unless it is refused.
     *
     * @param field the field's key as {@code AnswerKey.toString()}
     * @throws IOException when the bytes stop coming; nothing is kept then
     */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    public StoreResult store(UUID draftId, String field, String fileName, InputStream content)
            throws IOException {
        return upload.store(new AttachmentHome.OfDraft(draftId), field, fileName, content);
    }

    /** How far a file that comes in pieces has got, so that it goes on from there. */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    public PieceResult reached(UUID draftId, String field, ComingFile file) {
        return pieces.reached(new AttachmentHome.OfDraft(draftId), field, file);
    }

    /**
     * The next piece of it; with the last one the whole is judged.
     *
     * @throws IOException when the bytes stop coming; nothing of this piece is kept then
     */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    public PieceResult piece(UUID draftId, String field, ComingFile file, Piece piece)
            throws IOException {
        return pieces.take(new AttachmentHome.OfDraft(draftId), field, file, piece);
    }

    /** In a correction also what came with the filings before it; those stay. */
    @Guarded(by = Who.RESIDENT, owning = "draft-reading")
    public List<AttachmentInfo> list(UUID draftId) {
        return attachments.shownIn(draftId);
    }

    /** What is on its way and would be left out by handing in now. */
    @Guarded(by = Who.RESIDENT, owning = "draft-reading")
    public List<UnfinishedFile> unfinished(UUID draftId) {
        return pieces.unfinished(new AttachmentHome.OfDraft(draftId));
    }

    /**
     * Turns a photograph by a quarter to the right (写真を回す); false when it is handed in already or
     * is no photograph.
     */
    @Guarded(by = Who.RESIDENT, owning = "attachment")
    public boolean turn(UUID attachmentId) {
        return upload.turn(attachmentId);
    }

    /** Only from a draft; false when it was handed in already. */
    @Guarded(by = Who.RESIDENT, owning = "attachment")
    public boolean remove(UUID attachmentId) {
        return attachments.remove(attachmentId);
    }

    @Guarded(by = Who.RESIDENT, owning = "attachment-reading")
    public Optional<AttachmentInfo> find(UUID attachmentId) {
        return attachments.find(attachmentId);
    }

    /** False, and nothing written, when the bytes are no longer here but in the office. */
    @Guarded(by = Who.RESIDENT, owning = "attachment-reading")
    public boolean read(UUID attachmentId, OutputStream out) throws IOException {
        var chunk = attachments.bytes().chunk(attachmentId, 0);
        if (chunk.isEmpty()) {
            return false;
        }
        for (int no = 1; chunk.isPresent(); no++) {
            out.write(chunk.get().bytes());
            chunk = attachments.bytes().chunk(attachmentId, no);
        }
        return true;
    }
}
