package jp.monobe.debit;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.RESIDENT;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.debit.internal.MandateMoves;
import jp.monobe.debit.internal.MandateRows;
import jp.monobe.debit.model.MandateState;
import jp.monobe.exchange.DebitCopy;
import jp.monobe.exchange.DebitCopy.Standing;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.PayerLookup;
import jp.monobe.registry.spi.LinkNews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Mandates as their payers may see them, for the bridge to carry out. */
@Service
public class MandatesOut implements LinkNews {

    private final MandateRows rows;
    private final MandateMoves moves;
    private final PayerLookup payers;

    MandatesOut(MandateRows rows, MandateMoves moves, PayerLookup payers) {
        this.rows = rows;
        this.moves = moves;
        this.payers = payers;
    }

    /** As it stands now; empty when there is none. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<DebitCopy> copy(UUID id) {
        return rows.find(id)
                .map(it ->
                        new DebitCopy(
                                it.id(),
                                account(it),
                                it.version(),
                                it.feeKind(),
                                it.account().hidden(),
                                standing(it.state()),
                                it.state() instanceof MandateState.InForce(var from) ? from : null,
                                ended(it.state()),
                                it.askedAt()));
    }

    /** Whose nobody knows goes back to who asked. */
    private Optional<UUID> account(DebitMandate it) {
        return it.payer() == null
                ? rows.askedBy(it.id())
                : payers.recipient(it.payer(), it.payer()).accountId();
    }

    private static Standing standing(MandateState state) {
        return switch (state.code()) {
            case ASKED -> Standing.ASKED;
            case IN_FORCE -> Standing.IN_FORCE;
            case REFUSED -> Standing.REFUSED;
            case ENDED -> Standing.ENDED;
        };
    }

    private static @Nullable LocalDate ended(MandateState state) {
        return state instanceof MandateState.Ended(var _, var on) ? on : null;
    }

    /** Another account, or none, is hers. */
    @Override
    @Guarded(by = {JOB, STAFF, RESIDENT})
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void changed(UUID personId) {
        rows.ofPayer(personId).forEach(moves::tell);
    }
}
