package jp.monobe.casework;

import java.time.Clock;
import java.time.Instant;
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

    /** {@code version} is what the clerk saw; a different one means somebody was quicker. */
    DeskResult move(UUID caseId, long version, String name, String note, Making making) {
        var entity = cases.findLockedById(caseId).orElseThrow(() -> new NoSuchCase(caseId));
        if (entity.version() != version) {
            return new DeskResult.Stale();
        }
        var now = clock.instant();
        return switch (CaseLifecycle.apply(entity.state(), making.at(entity, now))) {
            case Outcome.Moved(var to) -> {
                keep(entity, to, name, note, now);
                yield new DeskResult.Done();
            }
            case Outcome.Refused(var why) -> new DeskResult.Refused(why);
        };
    }

    void keep(CaseEntity entity, CaseState to, String name, String note, Instant now) {
        entity.become(to, now);
        cases.save(entity);
        history.add(entity.id(), now, name, to, note);
        var first = filings.of(entity.id()).getFirst().filingId();
        statuses.show(first, first, to, now, entity.expectedBy());
    }

    CaseEntity locked(UUID caseId) {
        return cases.findLockedById(caseId).orElseThrow(() -> new NoSuchCase(caseId));
    }

    <T> T read(UUID caseId, Function<CaseEntity, T> reading) {
        return reading.apply(cases.findById(caseId).orElseThrow(() -> new NoSuchCase(caseId)));
    }
}
