package jp.monobe.refund;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.RepayBill;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.CardReceipts;
import jp.monobe.refund.internal.CardRows;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.GiveBackMoves.Held;
import jp.monobe.refund.internal.GiveBackRows;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes back to cards (カードへの返金), for whoever asks the agents. That an agent is asked is written
 * before it is asked, so that it was asked nothing that nobody remembers; what it answers may be
 * lost, late or told again.
 */
@Service
public class CardGiveBacks {

    /** ASSUMED: so long after it said yes, an agent may say that a card's issuer sent it back. */
    static final int WATCHED_DAYS = 60;

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final Duration WATCH = Duration.ofDays(1);

    private final GiveBackRows rows;
    private final CardRows cards;
    private final GiveBackMoves moves;
    private final RepayBill bills;
    private final CardReceipts receipts;
    private final Clock clock;

    CardGiveBacks(
            GiveBackRows rows,
            CardRows cards,
            GiveBackMoves moves,
            RepayBill bills,
            CardReceipts receipts,
            Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.moves = moves;
        this.bills = bills;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * What an agent is asked.
     *
     * @param id under which it credits once
     * @param payment the agent's own number of the payment
     * @param credited it said yes before: it is only asked whether that still holds
     */
    public record Wish(UUID id, String payment, Yen amount, boolean credited) {}

    /** What waits longest first. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<UUID> due(int most) {
        return cards.due(most);
    }

    /**
     * Committed before the agent is asked. Empty when there is nothing to ask any more, such as
     * when a clerk stopped it a moment ago.
     */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Wish> begin(UUID id) {
        return held(id).flatMap(this::begin);
    }

    private Optional<Wish> begin(Held held) {
        var it = held.it();
        if (!(it.target() instanceof Target.Card(var receipt, _))) {
            return Optional.empty();
        }
        switch (it.state()) {
            case APPROVED -> {
                cards.look(it.id(), AGAIN);
                moves.move(it, new GiveBackMove.Ask(), "");
            }
            case ASKED -> cards.look(it.id(), AGAIN);
            case CREDITED -> cards.look(it.id(), WATCH);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Wish(
                        it.id(),
                        receipts.number(receipt),
                        it.amount(),
                        it.state() == Code.CREDITED));
    }

    /**
     * The agent has news of it: it is asked at once. False when nobody here gave that back, or it
     * never went to a card.
     */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean ring(UUID id) {
        if (rows.find(id).filter(GiveBack::isToCard).isEmpty()) {
            return false;
        }
        cards.lookNow(id);
        return true;
    }

    /** What the agent said; the same again changes nothing. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void told(UUID id, CardAnswer answer) {
        held(id).ifPresent(held -> told(held, answer));
    }

    private void told(Held held, CardAnswer answer) {
        switch (answer) {
            case CardAnswer.Credited(var number) -> credited(held, number);
            case CardAnswer.Pending() -> pending(held);
            case CardAnswer.Refused(var code) -> failed(held, Failure.CARD_REFUSED, code);
            case CardAnswer.Failed(var code) -> failed(held, Failure.CARD_FAILED, code);
        }
    }

    /** It is out of the books of the day on which it is known, as a transfer is. */
    private void credited(Held held, String number) {
        var it = held.it();
        if (it.state() == Code.ASKED) {
            bills.credited(held.given(), Objects.requireNonNull(it.approvedOn()), today());
            receipts.kept(today(), it.amount());
            cards.look(it.id(), WATCH);
            moves.move(it, new GiveBackMove.Credit(today()), number);
        } else if (it.state() == Code.CREDITED) {
            boolean over =
                    today().isAfter(Objects.requireNonNull(it.endedOn()).plusDays(WATCHED_DAYS));
            cards.look(it.id(), over ? null : WATCH);
        }
    }

    private void pending(Held held) {
        if (held.it().state() == Code.ASKED) {
            cards.look(held.it().id(), LATER);
        }
    }

    private void failed(Held held, Failure why, String code) {
        var it = held.it();
        if (it.state() == Code.ASKED) {
            bills.undecide(held.given());
        } else if (it.state() == Code.CREDITED) {
            bills.creditCameBack(held.given(), today());
            receipts.paysAfterAll(today(), it.amount());
        } else {
            return;
        }
        cards.look(it.id(), null);
        moves.move(it, new GiveBackMove.Fail(why, today()), code);
    }

    private Optional<Held> held(UUID id) {
        return rows.find(id).flatMap(seen -> moves.hold(id, seen.version()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
