package jp.monobe.portal.apply;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.AttachmentService;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.portal.shell.KeptFiles;
import jp.monobe.procedure.model.AnswerKey;

/** Keeps the files of a draft (下書きの添付), streamed from the browser into the city's database. */
class DraftFiles implements Attachments {

    private final AttachmentService attachments;
    private final UUID draftId;

    DraftFiles(AttachmentService attachments, UUID draftId) {
        this.attachments = attachments;
        this.draftId = draftId;
    }

    @Override
    public List<Kept> of(AnswerKey key) {
        return KeptFiles.of(key, attachments.list(draftId));
    }

    @Override
    public Outcome store(AnswerKey key, Incoming file) throws IOException {
        return KeptFiles.outcome(
                attachments.store(draftId, key.toString(), file.fileName(), file.bytes()));
    }

    @Override
    public Progress take(AnswerKey key, IncomingPiece piece) throws IOException {
        var field = key.toString();
        return KeptFiles.take(
                piece,
                file -> attachments.reached(draftId, field, file),
                (file, bytes) -> attachments.piece(draftId, field, file, bytes));
    }

    @Override
    public void remove(UUID id) {
        attachments.remove(id);
    }

    @Override
    public void show(UUID id, OutputStream out) throws IOException {
        attachments.read(id, out);
    }

    @Override
    public void turn(UUID id) {
        attachments.turn(id);
    }
}
