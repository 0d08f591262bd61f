package jp.monobe.portal.shell;

import java.io.IOException;
import java.util.List;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.ComingFile;
import jp.monobe.filing.Piece;
import jp.monobe.filing.PieceResult;
import jp.monobe.filing.StoreResult;
import jp.monobe.frontend.form.field.Attachments.IncomingPiece;
import jp.monobe.frontend.form.field.Attachments.Kept;
import jp.monobe.frontend.form.field.Attachments.Outcome;
import jp.monobe.frontend.form.field.Attachments.Progress;
import jp.monobe.procedure.model.AnswerKey;

/** What the filing room tells of files, as the form's fields say it (添付). */
public final class KeptFiles {

    private KeptFiles() {}

    public static List<Kept> of(AnswerKey key, List<AttachmentInfo> files) {
        return files.stream()
                .filter(file -> file.field().equals(key.toString()))
                .map(KeptFiles::kept)
                .toList();
    }

    public static Outcome outcome(StoreResult result) {
        return switch (result) {
            case StoreResult.Stored(var stored, var faint) ->
                    new Outcome.Stored(kept(stored), faint);
            case StoreResult.TooBig(var most) -> new Outcome.TooBig(most);
            case StoreResult.QuotaFull(var most) -> new Outcome.QuotaFull(most);
            case StoreResult.KindRefused(_) -> new Outcome.KindRefused();
            case StoreResult.Empty() -> new Outcome.Empty();
            case StoreResult.Unreadable() -> new Outcome.Unreadable();
            case StoreResult.Illegible() -> new Outcome.Illegible();
            case StoreResult.Locked() -> new Outcome.Locked();
            case StoreResult.Unclean() -> new Outcome.Unclean();
            case StoreResult.Gone() -> new Outcome.Gone();
        };
    }

    /** Where a file may be that comes in pieces. */
    public interface Reached {
        PieceResult by(ComingFile file);
    }

    /** Where its next piece goes. */
    public interface Taking {
        PieceResult take(ComingFile file, Piece piece) throws IOException;
    }

    public static Progress take(IncomingPiece piece, Reached reached, Taking taking)
            throws IOException {
        var file = new ComingFile(piece.fileName(), piece.sha256(), piece.size());
        var bytes = piece.bytes();
        return progress(
                bytes == null
                        ? reached.by(file)
                        : taking.take(file, new Piece(piece.offset(), piece.pieceSha256(), bytes)));
    }

    private static Progress progress(PieceResult result) {
        return switch (result) {
            case PieceResult.Reached(var offset) -> new Progress.Reached(offset);
            case PieceResult.Ended(var ended) -> new Progress.Ended(outcome(ended));
        };
    }

    private static Kept kept(AttachmentInfo file) {
        return new Kept(
                file.id(), file.fileName(), file.size(), file.mediaType().equals("image/jpeg"));
    }
}
