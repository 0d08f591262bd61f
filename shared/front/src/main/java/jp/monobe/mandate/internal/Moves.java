package jp.monobe.mandate.internal;

import java.util.UUID;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.MoveResult;
import jp.monobe.mandate.model.MandateLifecycle;
import jp.monobe.mandate.model.MandateMove;
import jp.monobe.municipality.Acting;
import jp.monobe.resident.AccountService;
import org.springframework.stereotype.Component;

/** Moves a mandate under its lock, by the table of moves, and keeps who did it. */
@Component
public class Moves {

    private final MandateRows rows;
    private final ActRows acts;
    private final AccountService accounts;

    Moves(MandateRows rows, ActRows acts, AccountService accounts) {
        this.rows = rows;
        this.acts = acts;
        this.accounts = accounts;
    }

    /** Inside a transaction; whose name is needed is whoever acts now. */
    public MoveResult make(UUID mandate, MandateMove move, Deed deed) {
        var now = rows.lock(mandate).state();
        var moved = MandateLifecycle.apply(now, move);
        moved.ifPresent(next -> {
            rows.become(mandate, next);
            switch (move) {
                case ANSWER -> rows.answeredBy(mandate, Acting.account(), name());
                case CONFIRM -> rows.confirmedBy(mandate, name());
                case WITHDRAW, GIVE_BACK, LAPSE, EXPIRE -> {}
            }
            acts.add(mandate, deed);
        });
        return moved.<MoveResult>map(MoveResult.Moved::new)
                .orElseGet(() -> new MoveResult.TooLate(now));
    }

    private String name() {
        return accounts.mine().person().name();
    }
}
