package jp.monobe.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseHistory;
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
    private final Clock clock;

    CaseMoves(
            Cases cases,
            CaseHistory history,
            FilingRows filings,
            StatusRows statuses,
            Clock clock) {
        this.cases = cases;
        this.history = history;
        this.filings = filings;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** The move's part that is only known once the case is locked. */
    interface Making {
        CaseMove at(CaseEntity entity, Instant now);
    }

    /** Why not, beyond what the table of moves says; asked once the case is locked. */
    interface Refusal {
        Optional<CaseLifecycle.Why> of(CaseEntity entity);
    }

    /** {@code version} is what the clerk saw; a different one means somebody was quicker. */
    DeskResult move(UUID caseId, long version, String name, String note, Making making) {
        return move(caseId, version, name, note, _ -> Optional.empty(), making);
    }

    DeskResult move(
            UUID caseId, long version, String name, String note, Refusal refusal, Making making) {
        var entity = locked(caseId);
        if (entity.version() != version) {
            return new DeskResult.Stale();
        }
        var refused = refusal.of(entity);
        if (refused.isPresent()) {
            return new DeskResult.Refused(refused.get());
        }
        var now = now();
        return switch (CaseLifecycle.apply(entity.state(), making.at(entity, now))) {
            case Outcome.Moved(var to) -> {
                keep(entity, to, name, note);
                yield new DeskResult.Done();
            }
            case Outcome.Refused(var why) -> new DeskResult.Refused(why);
        };
    }

    /** Writes the case in its new state with all that follows from it. */
    void keep(CaseEntity entity, CaseState to, String name, String note) {
        entity.become(to, now());
        cases.save(entity);
        record(entity, name, note);
    }

    /** Something came that moves nothing any more; it stands in the history for a clerk to see. */
    void record(CaseEntity entity, String name, String note) {
        history.add(entity.id(), now(), name, entity.state(), note);
        statuses.show(filings.idsOf(entity.id()), entity.state(), now(), entity.expectedBy());
    }

    /** Business time, as databases keep it. */
    Instant now() {
        return UtcTime.whole(clock.instant());
    }

    CaseEntity locked(UUID caseId) {
        return cases.findLockedById(caseId).orElseThrow(() -> new NoSuchCase(caseId));
    }

    <T> T read(UUID caseId, Function<CaseEntity, T> reading) {
        return reading.apply(cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId)));
    }
}
