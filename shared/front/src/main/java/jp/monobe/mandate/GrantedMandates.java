package jp.monobe.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.internal.ActRows;
import jp.monobe.mandate.internal.Codes;
import jp.monobe.mandate.internal.MandateRows;
import jp.monobe.mandate.internal.Moves;
import jp.monobe.mandate.model.MandateMove;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mandates somebody gives (委任する): offered by a code, confirmed once the agent's name is known,
 * withdrawn at any moment, with everything done under them to see (ADR 38).
 */
@Service
public class GrantedMandates {

    /** Offered, answered and standing ones of one applicant at a time. */
    static final int MOST = 10;

    private final MandateRows rows;
    private final Codes codes;
    private final Moves moves;
    private final ActRows acts;
    private final MandateDays days;

    GrantedMandates(MandateRows rows, Codes codes, Moves moves, ActRows acts, MandateDays days) {
        this.rows = rows;
        this.codes = codes;
        this.moves = moves;
        this.acts = acts;
        this.days = days;
    }

    /** A code good for one agent and 24 hours; nobody is told anything by it. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public OfferResult offer(MandateTerms terms) {
        if (!days.allows(terms.until())) {
            return new OfferResult.OutOfTime(days.latest());
        }
        var account = Acting.account();
        rows.lockAccount(account);
        if (rows.given(account).stream().filter(MandateRows::isOpen).count() >= MOST) {
            return new OfferResult.TooMany(MOST);
        }
        var code = codes.fresh();
        var offered = rows.insert(account, terms, code);
        acts.add(offered, Deed.OFFERED);
        return new OfferResult.Offered(offered, code.digits(), code.until());
    }

    /** The last day for which she may give one. */
    @Guarded(by = Who.RESIDENT)
    public LocalDate latest() {
        return days.latest();
    }

    /** Newest first; the ended ones too. */
    @Guarded(by = Who.RESIDENT)
    public List<MandateRow> mine() {
        return rows.given(Acting.account()).stream().map(GrantedMandates::row).toList();
    }

    @Guarded(by = Who.RESIDENT, owning = "granted-mandate")
    public MandateRow open(UUID mandateId) {
        return row(rows.find(mandateId).orElseThrow());
    }

    /** Everything that was done about it and under it, newest first. */
    @Guarded(by = Who.RESIDENT, owning = "granted-mandate")
    public List<MandateAct> acts(UUID mandateId) {
        return acts.of(mandateId);
    }

    /** This is whom she meant: from now on it stands. */
    @Guarded(by = Who.RESIDENT, owning = "granted-mandate")
    @Transactional
    public MoveResult confirm(UUID mandateId) {
        return moves.make(mandateId, MandateMove.CONFIRM, Deed.CONFIRMED);
    }

    /** At once and for good: what the agent has open is hers alone from now on. */
    @Guarded(by = Who.RESIDENT, owning = "granted-mandate")
    @Transactional
    public MoveResult withdraw(UUID mandateId) {
        return moves.make(mandateId, MandateMove.WITHDRAW, Deed.WITHDRAWN);
    }

    private static MandateRow row(Mandate mandate) {
        return mandate.seenBy(mandate.agentName());
    }
}
