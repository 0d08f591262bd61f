package jp.monobe.filing.internal;

import static jp.monobe.filing.internal.Upload.MOST_A_DRAFT;
import static jp.monobe.filing.internal.Upload.MOST_A_FILE;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.filing.AttachmentChunk;
import jp.monobe.filing.ComingFile;
import jp.monobe.filing.Piece;
import jp.monobe.filing.PieceResult;
import jp.monobe.filing.PieceResult.Ended;
import jp.monobe.filing.PieceResult.Reached;
import jp.monobe.filing.StoreResult;
import jp.monobe.filing.UnfinishedFile;
import jp.monobe.filing.internal.UnfinishedRows.Unfinished;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a file in by pieces over a line that breaks: each is checked by its hash and kept for good;
 * the whole is judged only when its own hash is right (ADR 39).
 */
@Component
public class Pieces {

    private final UnfinishedRows rows;
    private final Attachments attachments;
    private final Upload upload;
    private final Homes homes;
    private final CityTerms terms;
    private final TransactionOperations transactions;
    private final Ids ids;

    Pieces(
            UnfinishedRows rows,
            Attachments attachments,
            Upload upload,
            Homes homes,
            CityTerms terms,
            TransactionOperations transactions,
            Ids ids) {
        this.rows = rows;
        this.attachments = attachments;
        this.upload = upload;
        this.homes = homes;
        this.terms = terms;
        this.transactions = transactions;
        this.ids = ids;
    }

    public List<UnfinishedFile> unfinished(AttachmentHome home) {
        return rows.of(home);
    }

    /** How far it got before; a file that is whole is told so again. */
    public PieceResult reached(AttachmentHome home, String field, ComingFile file) {
        return refused(home, file)
                .<PieceResult>map(Ended::new)
                .orElseGet(() ->
                        rows.find(home, field, file)
                                .map(found -> standing(home, field, file, found))
                                .orElseGet(() -> new Reached(0)));
    }

    /**
     * @throws IOException when the bytes stop coming; nothing of this piece is kept then
     */
    public PieceResult take(AttachmentHome home, String field, ComingFile file, Piece piece)
            throws IOException {
        var bytes = piece.bytes().readNBytes(AttachmentChunk.MOST_BYTES + 1);
        var refused = refused(home, file);
        if (refused.isPresent()) {
            return new Ended(refused.get());
        }
        if (!isSound(file, piece, bytes)) {
            return reached(home, field, file);
        }
        return Objects.requireNonNull(
                        transactions.execute(_ -> begun(home, field, file, piece, bytes)))
                .orElseGet(() -> reached(home, field, file));
    }

    private static boolean isSound(ComingFile file, Piece piece, byte[] bytes) {
        return bytes.length > 0
                && bytes.length <= AttachmentChunk.MOST_BYTES
                && piece.offset() + bytes.length <= file.size()
                && Sha256.hex(bytes).equals(piece.sha256());
    }

    /** Empty when it goes on from where the file stands by now. */
    private Optional<PieceResult> begun(
            AttachmentHome home, String field, ComingFile file, Piece piece, byte[] bytes) {
        rows.lock(home);
        var there = rows.find(home, field, file);
        if (there.isPresent()) {
            rows.add(there.get().id(), piece.offset(), bytes, terms.now());
            return Optional.empty();
        }
        return piece.offset() == 0 ? begin(home, field, file, bytes) : Optional.empty();
    }

    private Optional<PieceResult> begin(
            AttachmentHome home, String field, ComingFile file, byte[] first) {
        var name = Upload.safe(file.fileName());
        var kind = FileKind.of(first, name);
        if (!FileKind.isTaken(kind)) {
            return Optional.of(new Ended(new StoreResult.KindRefused(kind)));
        }
        if (attachments.weight(home) + file.size() > MOST_A_DRAFT) {
            rows.dropOthers(home);
        }
        if (attachments.weight(home) + file.size() > MOST_A_DRAFT) {
            return Optional.of(new Ended(new StoreResult.QuotaFull(MOST_A_DRAFT)));
        }
        var id = ids.next();
        attachments.begin(id, homes.owner(home), home, field, name, kind, terms.now());
        rows.await(id, file);
        rows.add(id, 0, first, terms.now());
        return Optional.empty();
    }

    private Optional<StoreResult> refused(AttachmentHome home, ComingFile file) {
        if (file.size() == 0) {
            return Optional.of(new StoreResult.Empty());
        }
        if (file.size() > MOST_A_FILE) {
            return Optional.of(new StoreResult.TooBig(MOST_A_FILE));
        }
        return homes.isOpen(home) ? Optional.empty() : Optional.of(new StoreResult.Gone());
    }

    private PieceResult standing(
            AttachmentHome home, String field, ComingFile file, Unfinished found) {
        if (found.complete()) {
            return new Ended(
                    new StoreResult.Stored(attachments.find(found.id()).orElseThrow(), false));
        }
        return found.came() < file.size()
                ? new Reached(found.came())
                : whole(home, field, file, found);
    }

    /** All of it is here. What is not what was announced begins anew. */
    private PieceResult whole(
            AttachmentHome home, String field, ComingFile file, Unfinished found) {
        var bytes = attachments.bytes().whole(found.id());
        if (!Sha256.hex(bytes).equals(file.sha256())) {
            rows.drop(found.id());
            return new Reached(0);
        }
        var name = Upload.safe(file.fileName());
        var result = upload.judged(found.id(), home, field, name, found.kind());
        if (!(result instanceof StoreResult.Stored)) {
            rows.drop(found.id());
        }
        return new Ended(result);
    }
}
