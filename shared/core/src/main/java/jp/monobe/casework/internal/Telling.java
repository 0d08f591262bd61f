package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.internal.FilingRows.Link;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.StatusUpdate;
import org.jspecify.annotations.Nullable;

/** What of a case's state is told of which of its filings. */
final class Telling {

    private Telling() {}

    /** A paper is shown nowhere; where there is nothing else, the newest one. */
    static Link newestShown(List<Link> filings) {
        return filings.reversed().stream()
                .filter(filing -> filing.door() != Door.COUNTER)
                .findFirst()
                .orElseGet(filings::getLast);
    }

    /** The paper whose answers count instead of a filing's that she made in the portal. */
    static @Nullable UUID paper(Link filing, List<Link> filings, UUID counted) {
        boolean isPaper = filings.contains(new Link(counted, Door.COUNTER));
        return isPaper && filing.door() == Door.PORTAL ? counted : null;
    }

    /** Without a version. */
    static StatusUpdate news(Link filing, CaseState state, Instant at, LocalDate expectedBy) {
        var status = statusOf(state);
        return new StatusUpdate(
                filing.id(),
                0,
                status,
                at,
                isOpen(status) ? expectedBy : null,
                state instanceof CaseState.Returned(var what) ? correction(what) : null);
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
}
