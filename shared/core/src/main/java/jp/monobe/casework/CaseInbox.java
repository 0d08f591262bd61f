package jp.monobe.casework;

import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseRows;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' inbox: cases of their own city, oldest claim first; closed ones newest first. */
@Service
public class CaseInbox {

    private static final int ROWS = 50;

    private final CaseRows cases;
    private final AuditTrail audit;

    CaseInbox(CaseRows cases, AuditTrail audit) {
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * @param page from 0
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public CasePage page(CaseFilter filter, int page) {
        var found = cases.list(filter, ROWS + 1, Math.multiplyExact(page, ROWS));
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        if (!shown.isEmpty()) {
            audit.record("inbox.list", "case", shown.stream().map(CaseRow::id).toList(), "inbox");
        }
        return new CasePage(shown, page, found.size() > ROWS);
    }
}
