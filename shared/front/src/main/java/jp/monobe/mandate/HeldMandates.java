package jp.monobe.mandate;

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
 * The mandates somebody holds (委任を受ける): a code typed, then waiting for the applicant, then acting.
 * Of the applicant an agent learns the name when she has confirmed, and nothing before (ADR 38).
 */
@Service
public class HeldMandates {

    private final MandateRows rows;
    private final Codes codes;
    private final Moves moves;
    private final ActRows acts;

    HeldMandates(MandateRows rows, Codes codes, Moves moves, ActRows acts) {
        this.rows = rows;
        this.codes = codes;
        this.moves = moves;
        this.acts = acts;
    }

    /** Wrong codes are counted before the answer is given, in one transaction under a lock. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public AnswerResult answer(String typed) {
        var account = Acting.account();
        rows.lockAccount(account);
        if (codes.areTooMany(account)) {
            return new AnswerResult.TooManyTries();
        }
        var found = rows.lockByCode(Codes.hash(typed));
        if (found.isEmpty()) {
            codes.countWrong(account);
            return new AnswerResult.Unknown();
        }
        return answer(found.get(), account);
    }

    private AnswerResult answer(Mandate mandate, UUID account) {
        if (mandate.granter().equals(account)) {
            return new AnswerResult.Own();
        }
        if (mandate.agent() != null) {
            return new AnswerResult.Used();
        }
        return switch (moves.make(mandate.id(), MandateMove.ANSWER, Deed.ANSWERED)) {
            case MoveResult.Moved _ -> {
                rows.tell(mandate.granter());
                yield new AnswerResult.Answered(mandate.id());
            }
            case MoveResult.TooLate(var state) ->
                    MandateRows.isTakenBack(state)
                            ? new AnswerResult.Unknown()
                            : new AnswerResult.Lapsed();
        };
    }

    /** Newest first; the ended ones too. */
    @Guarded(by = Who.RESIDENT)
    public List<MandateRow> mine() {
        return rows.held(Acting.account()).stream().map(HeldMandates::row).toList();
    }

    @Guarded(by = Who.RESIDENT, owning = "held-mandate")
    public MandateRow open(UUID mandateId) {
        return row(rows.find(mandateId).orElseThrow());
    }

    /** What the agent did under it, newest first; not what the applicant did. */
    @Guarded(by = Who.RESIDENT, owning = "held-mandate")
    public List<MandateAct> acts(UUID mandateId) {
        return acts.of(mandateId).stream().filter(MandateAct::byAgent).toList();
    }

    @Guarded(by = Who.RESIDENT, owning = "held-mandate")
    @Transactional
    public MoveResult giveBack(UUID mandateId) {
        var result = moves.make(mandateId, MandateMove.GIVE_BACK, Deed.GIVEN_BACK);
        if (result instanceof MoveResult.Moved) {
            // What was begun is hers to go on with, and nobody else says so.
            rows.tell(rows.find(mandateId).orElseThrow().granter());
        }
        return result;
    }

    private static MandateRow row(Mandate mandate) {
        return mandate.seenBy(mandate.granterName());
    }
}
