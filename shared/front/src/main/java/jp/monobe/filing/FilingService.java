package jp.monobe.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.internal.ApplicationDocument;
import jp.monobe.filing.internal.FilingAsData;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.FilingRows;
import jp.monobe.filing.internal.Filings;
import jp.monobe.filing.internal.Forms;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Her own filings (申請): how they stand, what was handed in, its copy, and taking it back. */
@Service
public class FilingService {

    private final Filings filings;
    private final FilingRows rows;
    private final FilingChains chains;
    private final FilingStatuses statuses;
    private final Supplements supplements;
    private final ApplicationDocument drawing;
    private final FilingAsData data;
    private final AuditTrail audit;
    private final Forms forms;

    FilingService(
            Filings filings,
            FilingRows rows,
            FilingChains chains,
            FilingStatuses statuses,
            Supplements supplements,
            ApplicationDocument drawing,
            FilingAsData data,
            AuditTrail audit,
            Forms forms) {
        this.filings = filings;
        this.rows = rows;
        this.chains = chains;
        this.statuses = statuses;
        this.supplements = supplements;
        this.drawing = drawing;
        this.data = data;
        this.audit = audit;
        this.forms = forms;
    }

    /** Newest first. */
    @Guarded(by = Who.RESIDENT)
    public List<FilingRow> mine() {
        return rows.of(Acting.account());
    }

    @Guarded(by = Who.RESIDENT, owning = "filing")
    public FilingData open(UUID filingId) {
        var filing = filings.find(filingId).orElseThrow();
        return new FilingData(
                rows.one(filingId),
                filing,
                chains.claimDateOf(chains.firstOf(filingId)),
                forms.of(filing.procedure(), filing.revision()),
                history(filing));
    }

    /** What one conversation handed in together with it (まとめて申請). */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    public List<FilingRow> togetherWith(UUID filingId) {
        return rows.togetherWith(filingId);
    }

    /** 申請書控え. The same filing gives the same bytes. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    public byte[] receiptPdf(UUID filingId) {
        return drawing.receipt(
                filings.find(filingId).orElseThrow(), chains.claimDateOf(chains.firstOf(filingId)));
    }

    /** For her own use; JSON in UTF-8. The trail says that it was taken. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public byte[] copyAsData(UUID filingId) {
        var filing = filings.find(filingId).orElseThrow();
        audit.record("filing.copy", "filing", filingId, filing.procedure());
        return data.write(filing, chains.claimDateOf(chains.firstOf(filingId)), history(filing));
    }

    /** 取下げ, of the whole chain; possible until the office has decided. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public WithdrawResult withdraw(UUID filingId) {
        var chain = chains.of(filingId);
        if (chain.isDecided()) {
            return new WithdrawResult.AlreadyDecided();
        }
        supplements.add(chain.first(), Supplement.Kind.WITHDRAWAL, chain.first(), "{}");
        return new WithdrawResult.Withdrawn();
    }

    private List<StatusUpdate> history(FilingPackage filing) {
        var history = new ArrayList<StatusUpdate>();
        history.add(
                new StatusUpdate(
                        filing.filingId(), 0, Status.RECEIVED, filing.filedAt(), null, null));
        history.addAll(statuses.of(filing.filingId()));
        return history;
    }
}
