package jp.monobe.casework;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.exchange.Supplement;
import jp.monobe.notice.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a supplement beside its filing, once, and lets it do what its kind does. */
@Component
class TakeSupplement {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FilingRows filings;
    private final CaseMoves moves;
    private final Notices notices;
    private final Clock clock;

    TakeSupplement(
            JdbcClient jdbc, FilingRows filings, CaseMoves moves, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.moves = moves;
        this.notices = notices;
        this.clock = clock;
    }

    void take(Supplement supplement) {
        boolean isNew =
                jdbc.sql(
                                        "insert ignore into case_supplement (id, filing_id, kind,"
                                                + " at, body) values (?, ?, ?, ?, ?)")
                                .params(
                                        supplement.id(),
                                        supplement.filingId(),
                                        supplement.kind().name(),
                                        LocalDateTime.ofInstant(supplement.at(), ZoneOffset.UTC),
                                        supplement.body())
                                .update()
                        == 1;
        if (isNew) {
            act(supplement);
        }
    }

    private void act(Supplement supplement) {
        switch (supplement.kind()) {
            case WITHDRAWAL -> withdraw(supplement);
            case NOTICE_OPENED -> notices.opened(noticeId(supplement), supplement.at());
            // Read with the case; nothing moves.
            case ATTACHMENT, SIGNATURE, SCAN -> {}
        }
    }

    /** Too late once the decision is signed: then it stands beside the case for a person to see. */
    private void withdraw(Supplement supplement) {
        var caseId = filings.caseOf(supplement.filingId()).orElseThrow();
        var entity = moves.locked(caseId);
        var move = new CaseMove.Withdraw(supplement.at());
        if (CaseLifecycle.apply(entity.state(), move)
                instanceof CaseLifecycle.Outcome.Moved(var to)) {
            moves.keep(entity, to, "withdraw", "", clock.instant());
        }
    }

    private static UUID noticeId(Supplement supplement) {
        return UUID.fromString(JSON.readTree(supplement.body()).get("notice").asString());
    }
}
