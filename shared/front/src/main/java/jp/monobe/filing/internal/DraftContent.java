package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.Representative;
import jp.monobe.filing.Correcting;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import org.jspecify.annotations.Nullable;

/**
 * A draft with all that belongs to it: what the form shows, what is signed, what is filed.
 *
 * @param representative who files for the applicant by law
 * @param agent who acts for the applicant, as it is when who acts now hands it in
 */
public record DraftContent(
        Draft draft,
        FormRevision form,
        Answers answers,
        Known known,
        Optional<Correcting> correcting,
        @Nullable Agent agent,
        @Nullable Representative representative) {

    /** The day on which ages are counted: of a correction the first filing's. */
    public LocalDate day(LocalDate today) {
        return correcting.map(Correcting::claimDate).orElse(today);
    }

    /** For which a signature holds. */
    public SignedDocuments.Content signed() {
        return new SignedDocuments.Content(draft.edits(), known.packetId().orElse(null));
    }
}
