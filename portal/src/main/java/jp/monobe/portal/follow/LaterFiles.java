package jp.monobe.portal.follow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.portal.shell.KeptFiles;
import jp.monobe.procedure.model.AnswerKey;

/** Keeps the files chosen to follow a filing (追加書類), streamed into the city's database. */
class LaterFiles implements Attachments {

    private final LaterDocuments documents;
    private final AttachmentService attachments;
    private final UUID filing;

    LaterFiles(LaterDocuments documents, AttachmentService attachments, UUID filing) {
        this.documents = documents;
        this.attachments = attachments;
        this.filing = filing;
    }

    @Override
    public List<Kept> of(AnswerKey key) {
        return KeptFiles.of(key, documents.chosen(filing));
    }

    @Override
    public Outcome store(AnswerKey key, Incoming file) throws IOException {
        return KeptFiles.outcome(
                documents.store(filing, key.toString(), file.fileName(), file.bytes()));
    }

    @Override
    public Progress take(AnswerKey key, IncomingPiece piece) throws IOException {
        var field = key.toString();
        return KeptFiles.take(
                piece,
                file -> documents.reached(filing, field, file),
                (file, bytes) -> documents.piece(filing, field, file, bytes));
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
