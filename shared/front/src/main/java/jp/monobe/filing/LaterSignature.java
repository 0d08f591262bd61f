package jp.monobe.filing;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.FilingJson;
import jp.monobe.filing.internal.FilingRows;
import jp.monobe.filing.internal.SignedDocuments;
import jp.monobe.filing.internal.SupplementRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs what was handed in without a signature (あとからの署名): the very document of that day, so that
 * the claim's date stays (amendments 2 and 8). One signature stands for all filings of its
 * conversation.
 */
@Service
public class LaterSignature {

    private final SignedDocuments documents;
    private final FilingChains chains;
    private final FilingRows rows;
    private final SupplementRows supplements;
    private final AuditTrail audit;

    LaterSignature(
            SignedDocuments documents,
            FilingChains chains,
            FilingRows rows,
            SupplementRows supplements,
            AuditTrail audit) {
        this.documents = documents;
        this.chains = chains;
        this.rows = rows;
        this.supplements = supplements;
        this.audit = audit;
    }

    /** What is still to be signed; empty where it is signed, decided, or never had to be. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    public Optional<DocumentToSign> due(UUID filingId) {
        return chains.isEnded(chains.firstOf(filingId))
                ? Optional.empty()
                : documents.unsigned(filingId);
    }

    /**
     * Keeps a signature and lets it follow the filings to the office; what is none changes nothing.
     * False when it is for another document, or when there is one already.
     */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public boolean keep(UUID filingId, Signature signature) {
        if (signature.status() != Signature.Status.SIGNED) {
            return true;
        }
        if (!documents.signFiled(filingId, signature)) {
            return false;
        }
        var body = FilingJson.write(signature);
        Stream.concat(Stream.of(filingId), rows.togetherWith(filingId).stream().map(FilingRow::id))
                .forEach(id -> supplements.add(id, Supplement.Kind.SIGNATURE, id, body));
        audit.record("filing.sign", "filing", filingId, "");
        return true;
    }
}
