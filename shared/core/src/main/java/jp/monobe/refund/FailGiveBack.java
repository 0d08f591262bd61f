package jp.monobe.refund;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.RepayBill;
import jp.monobe.municipality.Guarded;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.GiveBackMoves.Held;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided and not paid (振込不能・取りやめ): it ends with its reason, and what it was is to be
 * given back anew, again by two persons.
 */
@Service
public class FailGiveBack {

    private final GiveBackMoves moves;
    private final RepayBill bills;
    private final Clock clock;

    FailGiveBack(GiveBackMoves moves, RepayBill bills, Clock clock) {
        this.moves = moves;
        this.bills = bills;
        this.clock = clock;
    }

    /** Before a file has it. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult stop(UUID id, long version, String note) {
        return end(id, version, new GiveBackMove.Stop(today()), note);
    }

    /** As the bank says: before it was booked as paid, or after. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult failed(UUID id, long version, Failure why, String note) {
        return !why.isOfBanks()
                ? new GiveBackResult.NotFromHere()
                : end(id, version, new GiveBackMove.Fail(why, today()), note);
    }

    private GiveBackResult end(UUID id, long version, GiveBackMove move, String typed) {
        var note = GiveBackMoves.note(typed);
        if (note.isEmpty()) {
            return new GiveBackResult.NoReason();
        }
        return moves.hold(id, version)
                .map(held -> end(held, move, note.get()))
                .orElseGet(GiveBackResult.Stale::new);
    }

    private GiveBackResult end(Held held, GiveBackMove move, String note) {
        // Only the agent says what came of a card: it may credit it yet.
        boolean agents = held.it().isToCard() && move instanceof GiveBackMove.Fail;
        var refusal =
                agents
                        ? Optional.of(new GiveBackResult.NotFromHere())
                        : GiveBackMoves.refusal(held.it(), move);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (held.it().state() == Code.PAID) {
            bills.cameBack(held.given(), today());
        } else {
            bills.undecide(held.given());
        }
        return moves.move(held.it(), move, note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
