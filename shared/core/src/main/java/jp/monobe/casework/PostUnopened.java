package jp.monobe.casework;

import jp.monobe.audit.AuditTrail;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.Postings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Electronic notices that nobody opened in time go to the printing list (amendment 9). */
@Service
public class PostUnopened {

    private static final int AT_ONCE = 100;

    private final Postings postings;
    private final CaseMoves moves;
    private final AuditTrail audit;

    PostUnopened(Postings postings, CaseMoves moves, AuditTrail audit) {
        this.postings = postings;
        this.moves = moves;
        this.audit = audit;
    }

    /**
     * Some of the city's; called again nothing happens to the same ones.
     *
     * @return whether more may be due
     */
    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public boolean queue() {
        var due = postings.queueUnopened(AT_ONCE);
        for (var letter : due) {
            moves.record(moves.locked(letter.caseId()), "to-post", letter.number());
            audit.record("notice.to-post", "notice", letter.noticeId(), "case:" + letter.caseId());
        }
        return due.size() == AT_ONCE;
    }
}
