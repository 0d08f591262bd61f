package jp.monobe.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.Supplements;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Her notices. When she first opened one is kept and told to the office (amendment 9). */
@Service
public class InboxService {

    private final Notices notices;
    private final Supplements supplements;
    private final AuditTrail audit;
    private final Clock clock;

    InboxService(Notices notices, Supplements supplements, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.supplements = supplements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @Guarded(by = Who.RESIDENT)
    public List<InboxRow> mine() {
        return notices.of(Acting.account());
    }

    @Guarded(by = Who.RESIDENT, owning = "notice")
    @Transactional
    public NoticeData openNotice(UUID noticeId) {
        var now = UtcTime.whole(clock.instant());
        if (notices.markOpened(noticeId, now)) {
            var filing = notices.read(noticeId).filingId();
            supplements.add(
                    filing,
                    Supplement.Kind.NOTICE_OPENED,
                    noticeId,
                    "{\"notice\":\"%s\",\"at\":\"%s\"}".formatted(noticeId, now));
            audit.record("notice.open", "notice", noticeId, "filing:" + filing);
        }
        return notices.read(noticeId);
    }
}
