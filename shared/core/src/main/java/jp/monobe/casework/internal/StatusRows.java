package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.StatusUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the resident may know of each filing, with a version that counts up, so that the open zone
 * can ignore what arrives late. Proposals and signatures stay inside: to her they are 審査中.
 */
@Component
public class StatusRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Outbox outbox;

    StatusRows(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Writes the status when it differs from what she knows, and queues it in this transaction. */
    public void show(UUID chain, UUID filingId, CaseState state, Instant at, LocalDate expectedBy) {
        var status = statusOf(state);
        var correction = state instanceof CaseState.Returned(var what) ? json(what) : null;
        int changed =
                jdbc.sql(
                                "insert into case_status (filing_id, version, status, at,"
                                        + " expected_by, correction) values (?, 1, ?, ?, ?, ?)"
                                        + " on duplicate key update version = version + if(status"
                                        + " = values(status) and correction <=>"
                                        + " values(correction), 0, 1), at = values(at),"
                                        + " expected_by = values(expected_by), correction ="
                                        + " values(correction), status = values(status)")
                        .params(
                                Arrays.asList(
                                        filingId,
                                        status.name(),
                                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                                        isOpen(status) ? expectedBy : null,
                                        correction))
                        .update();
        if (changed > 0) {
            outbox.write(BellKind.DOWNWARD, chain, "{\"status\":\"" + filingId + "\"}");
        }
    }

    public Optional<StatusUpdate> find(UUID filingId) {
        return jdbc.sql(
                        "select version, status, at, expected_by, correction from case_status"
                                + " where filing_id = ?")
                .param(filingId)
                .query((row, _) ->
                        new StatusUpdate(
                                filingId,
                                row.getLong(1),
                                StatusUpdate.Status.valueOf(row.getString(2)),
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getObject(4, LocalDate.class),
                                correction(row.getString(5))))
                .optional();
    }

    private static boolean isOpen(StatusUpdate.Status status) {
        return switch (status) {
            case RECEIVED, REVIEWING, RETURNED -> true;
            case APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }

    private static StatusUpdate.Status statusOf(CaseState state) {
        return switch (state) {
            case CaseState.Reviewing _, CaseState.Proposed _, CaseState.Signed _ ->
                    StatusUpdate.Status.REVIEWING;
            case CaseState.Returned _ -> StatusUpdate.Status.RETURNED;
            case CaseState.Issued(Proposal.Approve _, _, _, _, _) -> StatusUpdate.Status.APPROVED;
            case CaseState.Issued(Proposal.Reject _, _, _, _, _) -> StatusUpdate.Status.REJECTED;
            case CaseState.Withdrawn _ -> StatusUpdate.Status.WITHDRAWN;
        };
    }

    private static String json(Return what) {
        return JSON.writeValueAsString(
                new StatusUpdate.Correction(
                        what.message(),
                        what.dueBy(),
                        what.fields().stream()
                                .map(each -> new StatusUpdate.FieldRemark(each.key(), each.words()))
                                .toList()));
    }

    private static StatusUpdate.@Nullable Correction correction(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, StatusUpdate.Correction.class);
    }
}
