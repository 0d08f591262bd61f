package jp.monobe.agreement;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.agreement.internal.AgreementRows;
import jp.monobe.agreement.internal.AgreementRules;
import jp.monobe.agreement.model.ChangeLifecycle;
import jp.monobe.agreement.model.ChangeLifecycle.Move;
import jp.monobe.agreement.model.ChangeLifecycle.Outcome;
import jp.monobe.agreement.model.ChangeState;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a change of what is agreed (委託の変更の起案); it holds once another person approved it. */
@Service
public class ProposeAgreement {

    public static final int LONGEST_REASON = 200;

    /** Further away it is more likely a slip of the pen. */
    private static final int DAYS_AHEAD = 400;

    private final AgreementRules rules;
    private final AgreementRows rows;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ProposeAgreement(
            AgreementRules rules, AgreementRows rows, AuditTrail audit, Ids ids, Clock clock) {
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param terms whole, as they shall be
     * @param from tomorrow at the earliest: what was paid today was paid under today's terms
     */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_PROPOSE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AgreementResult propose(Terms terms, LocalDate from, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new AgreementResult.NoReason();
        }
        var first = LocalDate.now(clock).plusDays(1);
        var last = first.plusDays(DAYS_AHEAD);
        if (from.isBefore(first) || from.isAfter(last)) {
            return new AgreementResult.WrongDay(first, last);
        }
        if (rows.waits(terms.subject())) {
            return new AgreementResult.ProposedBefore();
        }
        var faults = rules.faults(terms, from);
        return faults.isEmpty() ? proposed(terms, from, why) : new AgreementResult.Wrong(faults);
    }

    private AgreementResult proposed(Terms terms, LocalDate from, String why) {
        var by = new Change.Done(Acting.staff(), UtcTime.whole(clock.instant()), why);
        var change = new Change(ids.next(), terms, from, ChangeState.Code.PROPOSED, by, null, 0);
        try {
            rows.add(change);
        } catch (DuplicateKeyException _) {
            return new AgreementResult.ProposedBefore();
        }
        audit.record("agreement.PROPOSED", "agreement", change.id(), why);
        return new AgreementResult.Done(change.id());
    }

    /** By who proposes; what was decided stays. */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_PROPOSE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AgreementResult withdraw(UUID id, long version) {
        var held = rows.locked(id).filter(it -> it.version() == version);
        if (held.isEmpty()) {
            return new AgreementResult.Stale();
        }
        return switch (ChangeLifecycle.apply(held.get().standing(), new Move.Withdraw())) {
            case Outcome.Moved(var to) -> {
                var done = new Change.Done(Acting.staff(), UtcTime.whole(clock.instant()), "");
                rows.moved(id, to.code(), done);
                audit.record("agreement.WITHDRAWN", "agreement", id, "");
                yield new AgreementResult.Done(id);
            }
            case Outcome.NotFromHere _ -> new AgreementResult.NotFromHere();
            case Outcome.SamePerson _ -> new AgreementResult.SamePerson();
        };
    }
}
