package jp.monobe.publishing.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.publishing.model.Hand;
import jp.monobe.publishing.model.RevisionState;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a state, and both ways between them and the state's record. Who wrote and who
 * proposed stays with a published revision.
 */
record RevisionColumns(
        RevisionState.Code state,
        @Nullable UUID writtenBy,
        Instant writtenAt,
        @Nullable UUID proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String note,
        @Nullable UUID closedBy,
        @Nullable Instant closedAt,
        @Nullable Integer supersededBy,
        @Nullable Instant supersededAt) {

    static RevisionColumns of(RevisionState next, RevisionColumns before) {
        return switch (next) {
            case RevisionState.Draft(var last) ->
                    new RevisionColumns(
                            next.code(),
                            last.who(),
                            last.at(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case RevisionState.Proposed(var writer, var proposer, var note) ->
                    new RevisionColumns(
                            next.code(),
                            writer.who(),
                            writer.at(),
                            proposer.who(),
                            proposer.at(),
                            note,
                            null,
                            null,
                            null,
                            null);
            case RevisionState.Published(var by) -> before.closed(next, by);
            case RevisionState.Discarded(var by) -> before.closed(next, by);
            case RevisionState.Superseded(var by, var later, var at) ->
                    before.closed(next, by).superseded(later, at);
        };
    }

    private RevisionColumns closed(RevisionState next, Hand by) {
        return new RevisionColumns(
                next.code(),
                writtenBy,
                writtenAt,
                proposedBy,
                proposedAt,
                note,
                by.who(),
                by.at(),
                null,
                null);
    }

    private RevisionColumns superseded(int later, Instant at) {
        return new RevisionColumns(
                state,
                writtenBy,
                writtenAt,
                proposedBy,
                proposedAt,
                note,
                closedBy,
                closedAt,
                later,
                at);
    }

    RevisionState read() {
        return switch (state) {
            case DRAFT -> new RevisionState.Draft(writer());
            case PROPOSED ->
                    new RevisionState.Proposed(
                            writer(), new Hand(proposedBy, needed(proposedAt)), needed(note));
            case PUBLISHED -> new RevisionState.Published(closer());
            case DISCARDED -> new RevisionState.Discarded(closer());
            case SUPERSEDED ->
                    new RevisionState.Superseded(
                            closer(), needed(supersededBy), needed(supersededAt));
        };
    }

    private Hand writer() {
        return new Hand(writtenBy, writtenAt);
    }

    private Hand closer() {
        return new Hand(closedBy, needed(closedAt));
    }

    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value, "A revision's row lacks a column of its state");
    }
}
