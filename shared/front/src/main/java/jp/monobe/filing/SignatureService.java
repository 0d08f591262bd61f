package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.internal.ApplicationDocument;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.DraftReader;
import jp.monobe.filing.internal.Drafts;
import jp.monobe.filing.internal.SignedDocuments;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exact document that is reviewed and signed (署名), and what signing it gave (amendment 8). */
@Service
public class SignatureService {

    private final Drafts drafts;
    private final DraftReader reader;
    private final SignedDocuments documents;
    private final ApplicationDocument drawing;
    private final CityTerms terms;
    private final Ids ids;

    SignatureService(
            Drafts drafts,
            DraftReader reader,
            SignedDocuments documents,
            ApplicationDocument drawing,
            CityTerms terms,
            Ids ids) {
        this.drafts = drafts;
        this.reader = reader;
        this.documents = documents;
        this.drawing = drawing;
        this.terms = terms;
        this.ids = ids;
    }

    /** The same bytes as long as nothing in the draft changes. Any change asks for a new look. */
    @Guarded(by = Who.RESIDENT, owning = "draft-alone")
    @Transactional
    public DocumentToSign document(UUID draftId) {
        var draft =
                drafts.lock(draftId)
                        .filter(terms::isAlive)
                        .orElseThrow(() -> new AccessRefused("the draft is gone"));
        var content = reader.read(draft);
        return documents
                .drawn(draftId, content.signed())
                .orElseGet(() -> {
                    var fresh = drawing.draw(content);
                    documents.keep(ids.next(), draftId, content.signed(), fresh);
                    return fresh;
                });
    }

    /**
     * Keeps what the signing service returned, also that it could not sign: then she files now and
     * signs or identifies herself later. That her certificate has lapsed stays known when she then
     * files without a signature: a clerk asks her otherwise than after an outage. False when the
     * signature is for another document.
     */
    @Guarded(by = Who.RESIDENT, owning = "draft-alone")
    @Transactional
    public boolean keep(UUID draftId, Signature signature) {
        boolean known =
                signature.status() == Signature.Status.UNAVAILABLE
                        && documents.hasLapsed(draftId, signature.digest());
        return known || documents.sign(draftId, signature);
    }
}
