package jp.monobe.refund;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.GiveBackMoves.Held;
import jp.monobe.refund.internal.GiveBackRows.Proposal;
import jp.monobe.refund.internal.ProposalRules;
import jp.monobe.refund.internal.ProposalRules.Checked;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.Target;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes that something is given back (還付・充当の起案). Nothing is booked; so much of the bill is
 * spoken for, under the bill's lock, so that two clerks never propose the same yen.
 */
@Service
@LegalBasis("地方自治法231条の3第4項、地方税法17条・17条の2")
public class ProposeGiveBack {

    private final ProposalRules rules;
    private final GiveBackMoves moves;

    ProposeGiveBack(ProposalRules rules, GiveBackMoves moves) {
        this.rules = rules;
        this.moves = moves;
    }

    /**
     * Payments of a bill that came by card, the latest first, and whether something may go back.
     */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<CardChoice> cards(UUID billId) {
        return rules.cards(billId);
    }

    /** The whole of what is over or a part. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult propose(UUID billId, Yen amount, Target target, String reason) {
        var why = GiveBackMoves.note(reason);
        if (why.isEmpty()) {
            return new GiveBackResult.NoReason();
        }
        return switch (rules.check(billId, amount, target, null)) {
            case Checked.Not(var not) -> not;
            case Checked.Fits(var to) ->
                    new GiveBackResult.Done(moves.propose(proposal(billId, amount, to, why.get())));
        };
    }

    /** After it was sent back, with whatever is different now. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult proposeAgain(
            UUID id, long version, Yen amount, Target target, String reason) {
        var why = GiveBackMoves.note(reason);
        if (why.isEmpty()) {
            return new GiveBackResult.NoReason();
        }
        return moves.hold(id, version, GiveBackMoves.bills(target))
                .map(held -> again(held, amount, target, why.get()))
                .orElseGet(GiveBackResult.Stale::new);
    }

    private GiveBackResult again(Held held, Yen amount, Target target, String why) {
        var bill = held.it().bill();
        return switch (rules.check(bill, amount, target, held.it().id())) {
            case Checked.Not(var not) -> not;
            case Checked.Fits(var to) -> moves.proposeAgain(held, proposal(bill, amount, to, why));
        };
    }

    private Proposal proposal(UUID bill, Yen amount, Target to, String reason) {
        return new Proposal(bill, amount, to, reason, Acting.staff(), moves.now());
    }

    /** It is not proposed any more; what it spoke for is free. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult withdraw(UUID id, long version, String note) {
        var why = GiveBackMoves.note(note);
        if (why.isEmpty()) {
            return new GiveBackResult.NoReason();
        }
        return moves.hold(id, version)
                .map(held -> moves.move(held.it(), new GiveBackMove.Withdraw(), why.get()))
                .orElseGet(GiveBackResult.Stale::new);
    }
}
