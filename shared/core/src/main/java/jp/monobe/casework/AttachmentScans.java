package jp.monobe.casework;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.ScanRows;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that came while no scanner answered (未検査の添付), for the job that asks one later. Until then
 * staff see pictures of them only (amendment 8).
 */
@Service
public class AttachmentScans {

    private static final String INFECTED = "scan-infected";

    private final ScanRows scans;
    private final FilingRows filings;
    private final AttachmentStore store;
    private final CaseMoves moves;
    private final AuditTrail audit;
    private final Ids ids;

    AttachmentScans(
            ScanRows scans,
            FilingRows filings,
            AttachmentStore store,
            CaseMoves moves,
            AuditTrail audit,
            Ids ids) {
        this.scans = scans;
        this.filings = filings;
        this.store = store;
        this.moves = moves;
        this.audit = audit;
        this.ids = ids;
    }

    /** Those asked about longest ago, at most so many. */
    @Guarded(by = Guarded.Who.JOB)
    public List<UUID> waiting(int most) {
        return scans.waiting(most);
    }

    /** The bytes, chunk by chunk. */
    @Guarded(by = Guarded.Who.JOB)
    public void write(UUID attachment, OutputStream to) {
        store.write(attachment, to);
    }

    /**
     * What the scanner said; again is no error. What it found bad is handed out no more, and stands
     * in the history of its case.
     */
    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public void judge(UUID attachment, Scan scan) {
        var now = moves.now();
        if (scan == Scan.UNSCANNED) {
            scans.askedInVain(attachment, now);
            return;
        }
        for (var filing : scans.take(attachment)) {
            scans.add(ids.next(), filing, attachment, scan, now);
            audit.record("attachment.scan", "attachment", attachment, scan.name());
            if (scan == Scan.INFECTED) {
                tell(filing);
            }
        }
    }

    private void tell(UUID filing) {
        var entity = moves.locked(filings.caseOf(filing).orElseThrow());
        moves.record(entity, INFECTED, "");
    }
}
