package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.monobe.arrears.internal.WriteOffRows;
import jp.monobe.arrears.internal.WriteOffRules;
import jp.monobe.arrears.model.WriteOffLifecycle;
import jp.monobe.arrears.model.WriteOffLifecycle.Move;
import jp.monobe.arrears.model.WriteOffLifecycle.Outcome;
import jp.monobe.arrears.model.WriteOffState;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.WriteOffBill;
import jp.monobe.billing.WriteOffBill.GivenUp;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides a proposal to write off (不納欠損の決裁): a second person, whatever else she may do. It is
 * looked at again, since a part may have been paid meanwhile.
 */
@Service
public class DecideWriteOff {

    private final OverdueBills bills;
    private final WriteOffBill books;
    private final WriteOffRules rules;
    private final WriteOffRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    DecideWriteOff(
            OverdueBills bills,
            WriteOffBill books,
            WriteOffRules rules,
            WriteOffRows rows,
            AuditTrail audit,
            Clock clock) {
        this.bills = bills;
        this.books = books;
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version that was looked at
     */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteOffResult approve(UUID id, long version) {
        var seen = rows.find(id);
        if (seen.isEmpty()) {
            return new WriteOffResult.Stale();
        }
        // The bill first, then the proposal: as who proposes one does.
        var late = bills.held(List.of(seen.get().bill()), LocalDate.now(clock));
        var held = rows.locked(id).filter(it -> it.version() == version);
        if (held.isEmpty()) {
            return new WriteOffResult.Stale();
        }
        var it = held.get();
        var move = new Move.Approve(Acting.staff());
        var no =
                refusal(WriteOffLifecycle.apply(it.standing(), move))
                        .or(() -> rules.refusal(late, books.owed(it.bill()), it.ground()));
        if (no.isPresent()) {
            return no.get();
        }
        return books.writeOff(givenUp(it), it.proposed().note())
                ? moved(it, move, "")
                : new WriteOffResult.Stale();
    }

    /** It is not written off; why is kept. */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteOffResult refuse(UUID id, long version, String note) {
        return ended(id, version, new Move.Refuse(Acting.staff()), note);
    }

    /** By who proposes; what was decided stays. */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_PROPOSE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteOffResult withdraw(UUID id, long version, String note) {
        return ended(id, version, new Move.Withdraw(), note);
    }

    /** What was booked is booked back, and owed again: such as when the debtor is found. */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public WriteOffResult revoke(UUID id, long version, String note) {
        var seen = rows.find(id);
        if (seen.isEmpty()) {
            return new WriteOffResult.Stale();
        }
        var _ = books.owed(seen.get().bill());
        var move = new Move.Revoke(Acting.staff());
        return ended(id, version, move, note, it -> books.restore(givenUp(it), note.strip()));
    }

    private WriteOffResult ended(UUID id, long version, Move move, String note) {
        return ended(id, version, move, note, _ -> true);
    }

    private WriteOffResult ended(
            UUID id, long version, Move move, String note, Predicate<WriteOff> act) {
        var why = note.strip();
        if (why.isEmpty() || why.length() > ProposeWriteOff.LONGEST_REASON) {
            return new WriteOffResult.NoReason();
        }
        var held = rows.locked(id).filter(it -> it.version() == version);
        if (held.isEmpty()) {
            return new WriteOffResult.Stale();
        }
        var no = refusal(WriteOffLifecycle.apply(held.get().standing(), move));
        if (no.isPresent()) {
            return no.get();
        }
        return act.test(held.get()) ? moved(held.get(), move, why) : new WriteOffResult.Stale();
    }

    private static GivenUp givenUp(WriteOff it) {
        return new GivenUp(it.id(), it.bill(), it.amount());
    }

    private WriteOffResult moved(WriteOff it, Move move, String note) {
        var outcome = WriteOffLifecycle.apply(it.standing(), move);
        if (outcome instanceof Outcome.Moved(var to)) {
            var done = new WriteOff.Done(Acting.staff(), UtcTime.whole(clock.instant()), note);
            rows.moved(it.id(), to.code(), done);
            audit.record(act(to), "bill", it.bill(), "arrears");
        }
        return refusal(outcome).orElseGet(() -> new WriteOffResult.Done(it.id()));
    }

    /** As the trail names it. */
    private static String act(WriteOffState to) {
        return switch (to) {
            case WriteOffState.Proposed _ -> "write-off.PROPOSED";
            case WriteOffState.Approved _ -> "write-off.APPROVED";
            case WriteOffState.Refused _ -> "write-off.REFUSED";
            case WriteOffState.Withdrawn _ -> "write-off.WITHDRAWN";
            case WriteOffState.Revoked _ -> "write-off.REVOKED";
        };
    }

    private static Optional<WriteOffResult> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Moved _ -> Optional.empty();
            case Outcome.NotFromHere _ -> Optional.of(new WriteOffResult.NotFromHere());
            case Outcome.SamePerson _ -> Optional.of(new WriteOffResult.SamePerson());
        };
    }
}
