package jp.monobe.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.LaterFiles;
import jp.monobe.casework.internal.MessageRows;
import jp.monobe.casework.internal.ScanRows;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseLifecycle.Outcome;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.UtcTime;
import jp.monobe.notice.KeptNotices;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a supplement beside its filing, once, and lets it do what its kind does. */
@Component
class TakeSupplement {

    private static final String WITHDRAWAL = "withdraw";
    private static final String POWER_ENDED = "representation-ended";
    private static final String OF_AGE = "representation-of-age";
    private static final String SIGNATURE = "take-signature";
    private static final String DOCUMENT = "take-document";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FilingRows filings;
    private final CaseMoves moves;
    private final KeptNotices notices;
    private final MessageRows messages;
    private final ScanRows scans;
    private final Identify identify;

    TakeSupplement(
            JdbcClient jdbc,
            FilingRows filings,
            CaseMoves moves,
            KeptNotices notices,
            MessageRows messages,
            ScanRows scans,
            Identify identify) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.moves = moves;
        this.notices = notices;
        this.messages = messages;
        this.scans = scans;
        this.identify = identify;
    }

    /** Of a line of the history. */
    static boolean endsPower(String move) {
        return move.equals(POWER_ENDED) || move.equals(OF_AGE);
    }

    void take(Supplement supplement) {
        var caseId =
                filings.caseOf(supplement.filingId())
                        .orElseThrow(() -> new TakeIn.FirstFilingMissing(supplement.filingId()));
        if (insert(supplement)) {
            act(caseId, supplement);
        }
    }

    private boolean insert(Supplement supplement) {
        try {
            jdbc.sql(
                            "insert into case_supplement (id, filing_id, kind, at, body)"
                                    + " values (?, ?, ?, ?, ?)")
                    .params(
                            supplement.id(),
                            supplement.filingId(),
                            supplement.kind().name(),
                            UtcTime.column(supplement.at()),
                            supplement.body())
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private void act(UUID caseId, Supplement supplement) {
        switch (supplement.kind()) {
            case WITHDRAWAL -> withdraw(caseId, supplement);
            case NOTICE_OPENED -> opened(caseId, JSON.readTree(supplement.body()));
            case ATTACHMENT -> document(caseId, supplement);
            case MESSAGE -> message(caseId, supplement);
            case MESSAGE_READ -> messageRead(caseId, JSON.readTree(supplement.body()));
            case SIGNATURE -> signature(caseId, supplement);
            case POWER_ENDED -> powerEnded(caseId, JSON.readTree(supplement.body()));
            case SCAN -> {}
        }
    }

    /** Until the notice is out (行政処分の成立); later it stands in the history for a clerk to see. */
    private void withdraw(UUID caseId, Supplement supplement) {
        var entity = moves.locked(caseId);
        var move = new CaseMove.Withdraw(supplement.at());
        switch (CaseLifecycle.apply(entity.state(), move)) {
            case Outcome.Moved(var to) -> moves.keep(entity, to, WITHDRAWAL, "");
            case Outcome.Refused _ -> moves.record(entity, WITHDRAWAL, "");
        }
    }

    /**
     * Read with the case, which does not move; a clerk sees in the history that it came. The
     * signature of a representative is hers, and says nothing of the applicant (ADR 43).
     */
    private void signature(UUID caseId, Supplement supplement) {
        var entity = moves.locked(caseId);
        moves.record(entity, SIGNATURE, "");
        filings.find(supplement.filingId())
                .filter(filing -> filing.representative() == null)
                .ifPresent(filing ->
                        identify.signed(
                                entity.accountId(),
                                filing.verified(),
                                JSON.readValue(supplement.body(), Signature.class)));
    }

    /** Nobody opens it in the portal any more: what was to be told there is posted (ADR 62). */
    private void powerEnded(UUID caseId, JsonNode body) {
        var entity = moves.locked(caseId);
        entity.deliverByPost();
        boolean ofAge = body.get("by").asString().equals("APPLICANT");
        moves.record(entity, ofAge ? OF_AGE : POWER_ENDED, "");
    }

    /** Its bytes are here already. It stands in the history for a clerk to see. */
    private void document(UUID caseId, Supplement supplement) {
        var file = LaterFiles.read(supplement.body());
        scans.await(supplement.filingId(), List.of(file), moves.now());
        moves.record(moves.locked(caseId), DOCUMENT, file.fileName());
    }

    private void opened(UUID caseId, JsonNode body) {
        notices.opened(caseId, id(body, "notice"), at(body));
    }

    /** Its case waits for an answer from now on; no state of it changes. */
    private void message(UUID caseId, Supplement supplement) {
        var body = JSON.readTree(supplement.body());
        messages.fromResident(
                caseId, id(body, "message"), supplement.at(), body.get("text").asString());
    }

    private void messageRead(UUID caseId, JsonNode body) {
        messages.markRead(caseId, id(body, "message"), at(body), null);
    }

    private static UUID id(JsonNode body, String what) {
        return UUID.fromString(body.get(what).asString());
    }

    private static Instant at(JsonNode body) {
        return Instant.parse(body.get("at").asString());
    }
}
