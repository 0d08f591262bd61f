package jp.monobe.casework.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a state, and both ways between them and the state's record. */
record CaseColumns(
        CaseState.Code state,
        @Nullable String correction,
        @Nullable String proposal,
        @Nullable String proposalReason,
        @Nullable String proposalBasis,
        @Nullable String proposalGranted,
        @Nullable UUID proposedBy,
        @Nullable Instant proposedAt,
        @Nullable UUID signedBy,
        @Nullable Instant signedAt,
        @Nullable UUID noticeId,
        @Nullable Instant closedAt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static CaseColumns write(CaseState state) {
        return switch (state) {
            case CaseState.Reviewing() -> empty(state.code());
            case CaseState.Returned(var correction) ->
                    new CaseColumns(
                            state.code(),
                            JSON.writeValueAsString(correction),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case CaseState.Proposed(var what, var by, var at) ->
                    decided(state.code(), what, by, at, null, null, null, null);
            case CaseState.Signed(var what, var by, var at, var signer, var signedAt) ->
                    decided(state.code(), what, by, at, signer, signedAt, null, null);
            case CaseState.Issued(var what, var by, var signer, var notice, var at) ->
                    decided(state.code(), what, by, null, signer, null, notice, at);
            case CaseState.Withdrawn(var at) ->
                    new CaseColumns(
                            state.code(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            at);
        };
    }

    private static CaseColumns empty(CaseState.Code code) {
        return new CaseColumns(
                code, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static CaseColumns decided(
            CaseState.Code code,
            Proposal what,
            UUID by,
            @Nullable Instant at,
            @Nullable UUID signer,
            @Nullable Instant signedAt,
            @Nullable UUID notice,
            @Nullable Instant closedAt) {
        return switch (what) {
            case Proposal.Approve(var granted) ->
                    new CaseColumns(
                            code,
                            null,
                            "APPROVE",
                            null,
                            null,
                            AnswersJson.write(granted),
                            by,
                            at,
                            signer,
                            signedAt,
                            notice,
                            closedAt);
            case Proposal.Reject(var reason, var basis) ->
                    new CaseColumns(
                            code, null, "REJECT", reason, basis, null, by, at, signer, signedAt,
                            notice, closedAt);
        };
    }

    static CaseState read(CaseColumns row) {
        return switch (row.state) {
            case REVIEWING -> new CaseState.Reviewing();
            case RETURNED ->
                    new CaseState.Returned(JSON.readValue(needed(row.correction), Return.class));
            case PROPOSED ->
                    new CaseState.Proposed(
                            row.what(), needed(row.proposedBy), needed(row.proposedAt));
            case SIGNED ->
                    new CaseState.Signed(
                            row.what(),
                            needed(row.proposedBy),
                            needed(row.proposedAt),
                            needed(row.signedBy),
                            needed(row.signedAt));
            case ISSUED ->
                    new CaseState.Issued(
                            row.what(),
                            needed(row.proposedBy),
                            needed(row.signedBy),
                            needed(row.noticeId),
                            needed(row.closedAt));
            case WITHDRAWN -> new CaseState.Withdrawn(needed(row.closedAt));
        };
    }

    private Proposal what() {
        return "APPROVE".equals(proposal)
                ? new Proposal.Approve(granted())
                : new Proposal.Reject(needed(proposalReason), needed(proposalBasis));
    }

    private Answers granted() {
        return proposalGranted == null ? Answers.NONE : AnswersJson.readAnswers(proposalGranted);
    }

    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value, "A case's row lacks a column of its state");
    }
}
