package jp.monobe.refund;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.RepayBill;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.LetterNumbers;
import jp.monobe.refund.internal.CardRules;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.GiveBackMoves.Held;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.Target;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what is given back (還付・充当の決裁): a second person, whatever else she may do. From here it is
 * out of what is over; an offset is booked at once.
 */
@Service
public class ApproveGiveBack {

    private final GiveBackMoves moves;
    private final RepayBill bills;
    private final CardRules cards;
    private final LetterNumbers letters;
    private final Clock clock;

    ApproveGiveBack(
            GiveBackMoves moves,
            RepayBill bills,
            CardRules cards,
            LetterNumbers letters,
            Clock clock) {
        this.moves = moves;
        this.bills = bills;
        this.cards = cards;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param version that was looked at
     */
    @Guarded(by = STAFF, permission = Permission.REFUND_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult approve(UUID id, long version) {
        return moves.hold(id, version).map(this::approve).orElseGet(GiveBackResult.Stale::new);
    }

    private GiveBackResult approve(Held held) {
        var it = held.it();
        var today = LocalDate.now(clock);
        var move =
                it.isOffset()
                        ? new GiveBackMove.ApproveOffset(Acting.staff(), today)
                        : new GiveBackMove.ApproveRefund(Acting.staff());
        var refusal = GiveBackMoves.refusal(it, move);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        // A raise, or an agent that took a payment back, may have needed it meanwhile.
        var over = held.of(it.bill()).balance().over();
        if (it.amount().compareTo(over) > 0) {
            return new GiveBackResult.MoreThanThere(over);
        }
        if (it.target() instanceof Target.Card(var receipt, _)) {
            var not = cards.refusal(it.bill(), receipt, it.amount(), it.id());
            if (not.isPresent()) {
                return not.get();
            }
        }
        var left = left(held);
        if (it.isOffset() && left.isEmpty()) {
            return new GiveBackResult.MoreThanOwed(owed(held));
        }
        moves.approved(it, letters.next(today), left.orElse(null));
        book(held);
        return moves.move(it, move, "");
    }

    /** What the other bill owes after it; empty of a refund, and when it owes less. */
    private static Optional<Yen> left(Held held) {
        var amount = held.it().amount();
        return Optional.of(owed(held))
                .filter(owed -> held.it().isOffset() && amount.compareTo(owed) <= 0)
                .map(owed -> owed.minus(amount));
    }

    private static Yen owed(Held held) {
        return switch (held.it().target()) {
            case Target.Account _, Target.Card _ -> Yen.ZERO;
            case Target.Against(var other) -> held.of(other).balance().owed();
        };
    }

    private void book(Held held) {
        switch (held.it().target()) {
            case Target.Account _, Target.Card _ -> bills.decide(held.given());
            case Target.Against(var other) -> bills.setOff(held.given(), other, held.it().reason());
        }
    }

    /** To whoever proposed it, with what is wrong. */
    @Guarded(by = STAFF, permission = Permission.REFUND_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public GiveBackResult sendBack(UUID id, long version, String note) {
        var why = GiveBackMoves.note(note);
        if (why.isEmpty()) {
            return new GiveBackResult.NoReason();
        }
        return moves.hold(id, version)
                .map(held -> moves.move(held.it(), new GiveBackMove.SendBack(), why.get()))
                .orElseGet(GiveBackResult.Stale::new);
    }
}
