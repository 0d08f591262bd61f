package jp.monobe.casework;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.LetterToPost;
import jp.monobe.notice.Postings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The printing list (印刷一覧): letters that go by post, and those that went. */
@Service
public class PostLetters {

    private static final int ROWS = 50;
    private static final int MOST_AT_ONCE = 100;

    private final Postings postings;
    private final CaseMoves moves;
    private final CaseRows cases;
    private final AuditTrail audit;

    PostLetters(Postings postings, CaseMoves moves, CaseRows cases, AuditTrail audit) {
        this.postings = postings;
        this.moves = moves;
        this.cases = cases;
        this.audit = audit;
    }

    /** A letter and whom it is for. */
    public record Line(LetterToPost letter, String receiptNumber, String applicantName) {}

    /** What waits longest first; {@code more} when a next page has some. */
    public record Page(List<Line> lines, int number, boolean more) {}

    /**
     * @param page from 0
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "notice.issue")
    public Page page(int page) {
        var found = postings.toPost(ROWS + 1, Math.multiplyExact(page, ROWS));
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        var rows = cases.byId(shown.stream().map(LetterToPost::caseId).toList());
        if (!shown.isEmpty()) {
            audit.record("posting.list", "case", rows.keySet(), "posting");
        }
        return new Page(
                shown.stream()
                        .map(letter -> {
                            var row = Objects.requireNonNull(rows.get(letter.caseId()));
                            return new Line(letter, row.receiptNumber(), row.applicantName());
                        })
                        .toList(),
                page,
                found.size() > ROWS);
    }

    /**
     * They are in the post; each case's history and the residents' screens say so.
     *
     * @return how many; fewer than asked when a colleague was quicker or one was opened meanwhile
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "notice.issue")
    public int posted(Collection<UUID> noticeIds) {
        if (noticeIds.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("Too many letters at once");
        }
        var posted = postings.posted(noticeIds);
        for (var letter : posted) {
            moves.record(moves.locked(letter.caseId()), "post", letter.number());
            audit.record("notice.post", "notice", letter.noticeId(), "case:" + letter.caseId());
        }
        return posted.size();
    }
}
