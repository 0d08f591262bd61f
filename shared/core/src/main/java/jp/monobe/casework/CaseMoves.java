package jp.monobe.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseHistory;
import jp.monobe.casework.internal.CaseHolds;
import jp.monobe.casework.internal.Cases;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.StatusRows;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseLifecycle.Outcome;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.kernel.UtcTime;
import org.springframework.stereotype.Component;

/** Moves a case: locks it, asks the table of moves, writes state, history and status together. */
@Component
class CaseMoves {

    private final Cases cases;
    private final CaseHistory history;
    private final FilingRows filings;
    private final StatusRows statuses;
    private final CaseHolds holds;
    private final Clock clock;

    CaseMoves(
            Cases cases,
            CaseHistory history,
            FilingRows filings,
            StatusRows statuses,
            CaseHolds holds,
            Clock clock) {
        this.cases = cases;
        this.history = history;
        this.filings = filings;
        this.statuses = statuses;
        this.holds = holds;
        this.clock = clock;
    }

    /** The move's part that is only known once the case is locked. */
    interface Making {
        CaseMove at(CaseEntity entity, Instant now);
    }

    /**
     * What else stands in the way, or is done with it, once the case is locked and the table of
     * moves agreed; a result stops the move, and nothing of it is written.
     */
    interface Preparation {
        Optional<DeskResult> of(CaseEntity entity);
    }

    /** {@code version} is what the clerk saw; a different one means somebody was quicker. */
    DeskResult move(UUID caseId, long version, String name, String note, Making making) {
        return move(caseId, version, name, note, _ -> Optional.empty(), making);
    }

    DeskResult move(
            UUID caseId,
            long version,
            String name,
            String note,
            Preparation preparation,
            Making making) {
        var entity = locked(caseId);
        if (entity.version() != version) {
            return new DeskResult.Stale();
        }
        return switch (CaseLifecycle.apply(entity.state(), making.at(entity, now()))) {
            case Outcome.Moved(var to) ->
                    preparation
                            .of(entity)
                            .orElseGet(() -> {
                                keep(entity, to, name, note);
                                return new DeskResult.Done();
                            });
            case Outcome.Refused(var why) -> new DeskResult.Refused(why);
        };
    }

    /** Writes the case in its new state with all that follows from it. */
    void keep(CaseEntity entity, CaseState to, String name, String note) {
        if (entity.state() instanceof CaseState.Signed) {
            holds.release(entity.id());
        }
        entity.become(to, now());
        cases.save(entity);
        record(entity, name, note);
    }

    /** Something came that moves nothing any more; it stands in the history for a clerk to see. */
    void record(CaseEntity entity, String name, String note) {
        history.add(entity.id(), now(), name, entity.state(), note);
        statuses.show(
                filings.chainOf(entity.id()),
                entity.filingId(),
                entity.state(),
                now(),
                entity.expectedBy());
    }

    /** Whose id names the chain. */
    UUID firstFiling(UUID caseId) {
        return filings.chainOf(caseId).getFirst().id();
    }

    /** Business time, as databases keep it. */
    Instant now() {
        return UtcTime.whole(clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    CaseEntity locked(UUID caseId) {
        return cases.findLockedById(caseId).orElseThrow(() -> new NoSuchCase(caseId));
    }

    <T> T read(UUID caseId, Function<CaseEntity, T> reading) {
        return reading.apply(cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId)));
    }
}
