package jp.monobe.deduction.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.audit.AuditTrail;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.model.DeductionLifecycle;
import jp.monobe.deduction.model.DeductionLifecycle.Outcome;
import jp.monobe.deduction.model.DeductionLifecycle.Why;
import jp.monobe.deduction.model.DeductionMove;
import org.springframework.stereotype.Component;

/** One move, by the lifecycle alone, on the trail. */
@Component
public class DeductionMoves {

    private final DeductionRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    DeductionMoves(DeductionRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it could be done, nothing done yet. */
    public Optional<DeductionResult> refusal(Deduction it, DeductionMove move) {
        return outcome(it, move) instanceof Outcome.Refused(var why)
                ? Optional.of(result(why))
                : Optional.empty();
    }

    private Outcome outcome(Deduction it, DeductionMove move) {
        return DeductionLifecycle.apply(it.state(), move, it.payOn(), LocalDate.now(clock));
    }

    /** The row is held. */
    public DeductionResult move(Deduction it, DeductionMove move) {
        return switch (outcome(it, move)) {
            case Outcome.Refused(var why) -> result(why);
            case Outcome.Moved(var to) -> {
                rows.stand(it.id(), to);
                audit.record(
                        "deduction." + to.code(), "deduction", it.id(), "deduction:" + it.id());
                yield new DeductionResult.Done(it.id());
            }
        };
    }

    private static DeductionResult result(Why why) {
        return switch (why) {
            case NOT_FROM_HERE -> new DeductionResult.NotFromHere();
            case SAME_PERSON -> new DeductionResult.SamePerson();
            case TOO_LATE -> new DeductionResult.TooLate();
            case TOO_EARLY -> new DeductionResult.TooEarly();
        };
    }
}
