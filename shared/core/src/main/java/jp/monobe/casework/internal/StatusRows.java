package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.kernel.UtcTime;
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

    /**
     * Tells her of the filings of one case, when it differs from what she knows, and queues it in
     * this transaction. What is to be mended is asked of the newest filing alone, so that it is
     * asked once. The case is locked, so nobody counts beside.
     *
     * @param filings the first one first; it names the chain
     */
    public void show(List<UUID> filings, CaseState state, Instant at, LocalDate expectedBy) {
        var told =
                state instanceof CaseState.Returned
                        ? filings.subList(filings.size() - 1, filings.size())
                        : filings;
        told.forEach(filing -> show(filings.getFirst(), filing, state, at, expectedBy));
    }

    private void show(UUID chain, UUID filing, CaseState state, Instant at, LocalDate expectedBy) {
        var status = statusOf(state);
        var correction = state instanceof CaseState.Returned(var what) ? correction(what) : null;
        var known = find(filing);
        if (known.filter(it -> it.status() == status && Objects.equals(it.correction(), correction))
                .isPresent()) {
            return;
        }
        var update =
                new StatusUpdate(
                        filing,
                        known.map(StatusUpdate::version).orElse(0L) + 1,
                        status,
                        at,
                        isOpen(status) ? expectedBy : null,
                        correction);
        keep(update);
        var body = "{\"status\":\"" + filing + "\"}";
        switch (doorOf(filing)) {
            case PORTAL -> outbox.write(BellKind.DOWNWARD, chain, body);
            case OUTSIDE -> outbox.write(BellKind.OUTSIDE, chain, body);
            case COUNTER -> {}
        }
    }

    /** Where a filing came in; its status is read there. */
    public enum Door {
        PORTAL,
        /** ぴったりサービス. */
        OUTSIDE,
        /** On paper: she is told by letter. */
        COUNTER
    }

    public Door doorOf(UUID filingId) {
        return jdbc.sql("select left(receipt_number, 1) from case_filing where filing_id = ?")
                .param(filingId)
                .query(String.class)
                .optional()
                .map(letter ->
                        switch (letter) {
                            case "P" -> Door.OUTSIDE;
                            case "K" -> Door.COUNTER;
                            default -> Door.PORTAL;
                        })
                .orElse(Door.PORTAL);
    }

    private void keep(StatusUpdate update) {
        jdbc.sql(
                        "insert into case_status (filing_id, version, status, at, expected_by,"
                                + " correction) values (?, ?, ?, ?, ?, ?) on duplicate key update"
                                + " version = values(version), status = values(status), at ="
                                + " values(at), expected_by = values(expected_by), correction ="
                                + " values(correction)")
                .params(
                        Arrays.asList(
                                update.filingId(),
                                update.version(),
                                update.status().name(),
                                UtcTime.column(update.at()),
                                update.expectedBy(),
                                update.correction() == null
                                        ? null
                                        : JSON.writeValueAsString(update.correction())))
                .update();
    }

    public Optional<StatusUpdate> find(UUID filingId) {
        return all(List.of(filingId)).stream().findFirst();
    }

    /** In one statement, in no order. */
    public List<StatusUpdate> all(Collection<UUID> filingIds) {
        return jdbc.sql(
                        "select filing_id, version, status, at, expected_by, correction from"
                                + " case_status where filing_id in (:ids)")
                .param("ids", filingIds)
                .query((row, _) ->
                        new StatusUpdate(
                                row.getObject(1, UUID.class),
                                row.getLong(2),
                                StatusUpdate.Status.valueOf(row.getString(3)),
                                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                                row.getObject(5, LocalDate.class),
                                read(row.getString(6))))
                .list();
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

    private static StatusUpdate.Correction correction(Return what) {
        return new StatusUpdate.Correction(
                what.message(),
                what.dueBy(),
                what.fields().stream()
                        .map(each -> new StatusUpdate.FieldRemark(each.key(), each.words()))
                        .toList());
    }

    private static StatusUpdate.@Nullable Correction read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, StatusUpdate.Correction.class);
    }
}
