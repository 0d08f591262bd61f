package jp.monobe.filing.internal;

import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;

/** A draft with all that belongs to it: what the form shows, what is signed, what is filed. */
public record DraftContent(Draft draft, FormRevision form, Answers answers, Known known) {

    /** For which a signature holds. */
    public SignedDocuments.Content signed() {
        return new SignedDocuments.Content(draft.edits(), known.packetId().orElse(null));
    }
}
