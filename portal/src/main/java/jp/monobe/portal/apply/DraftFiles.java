package jp.monobe.portal.apply;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.StoreResult;
import jp.monobe.frontend.form.field.Attachments;
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
        return attachments.list(draftId).stream()
                .filter(file -> file.field().equals(key.toString()))
                .map(DraftFiles::kept)
                .toList();
    }

    @Override
    public Outcome store(AnswerKey key, Incoming file) throws IOException {
        return switch (attachments.store(draftId, key.toString(), file.fileName(), file.bytes())) {
            case StoreResult.Stored(var stored) -> new Outcome.Stored(kept(stored));
            case StoreResult.TooBig(var most) -> new Outcome.TooBig(most);
            case StoreResult.QuotaFull(var most) -> new Outcome.QuotaFull(most);
            case StoreResult.KindRefused(_) -> new Outcome.KindRefused();
            case StoreResult.Empty() -> new Outcome.Empty();
            case StoreResult.Gone() -> new Outcome.Gone();
        };
    }

    @Override
    public void remove(UUID id) {
        attachments.remove(id);
    }

    private static Kept kept(AttachmentInfo file) {
        return new Kept(file.id(), file.fileName(), file.size());
    }
}
