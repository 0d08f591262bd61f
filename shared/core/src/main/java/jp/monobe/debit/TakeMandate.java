package jp.monobe.debit;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.debit.internal.MandateMoves;
import jp.monobe.debit.internal.MandateRows;
import jp.monobe.debit.internal.MandateRules;
import jp.monobe.debit.model.MandateMove;
import jp.monobe.exchange.DebitWish;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.AccountLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what payers ask for in the portal (口座振替の申込み・取りやめ), each once. */
@Service
public class TakeMandate {

    private final MandateRows rows;
    private final MandateMoves moves;
    private final MandateRules rules;
    private final AccountLinks links;
    private final Clock clock;

    TakeMandate(
            MandateRows rows,
            MandateMoves moves,
            MandateRules rules,
            AccountLinks links,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.rules = rules;
        this.links = links;
        this.clock = clock;
    }

    /** Told again it is the same wish; an account that comes later is no news. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void take(DebitWish wish) {
        if (rows.locked(wish.mandateId()).isEmpty()) {
            add(wish, links.personOf(wish.accountId()));
        }
        if (wish.isWithdrawn()) {
            rows.locked(wish.mandateId())
                    .ifPresent(
                            it -> moves.move(it, new MandateMove.Withdraw(LocalDate.now(clock))));
        }
    }

    private void add(DebitWish wish, Optional<UUID> payer) {
        var mandate =
                new DebitMandate(
                        wish.mandateId(),
                        payer.orElse(null),
                        wish.feeKind(),
                        wish.account(),
                        wish.askedAt(),
                        null,
                        rules.first(payer, wish.feeKind(), wish.account()),
                        0);
        if (rows.add(mandate, wish.accountId())) {
            moves.record(mandate.id(), "ASK");
        }
    }
}
