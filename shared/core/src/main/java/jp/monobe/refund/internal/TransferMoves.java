package jp.monobe.refund.internal;

import java.util.List;
import java.util.Objects;
import jp.monobe.billing.RepayBill;
import jp.monobe.billing.RepayBill.Given;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.TransferFile;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.GiveBackState.Code;
import org.springframework.stereotype.Component;

/** Moves all of a file together (振込ファイルの一括処理); its row is held. */
@Component
public class TransferMoves {

    private final GiveBackRows rows;
    private final GiveBackMoves moves;
    private final RepayBill bills;

    TransferMoves(GiveBackRows rows, GiveBackMoves moves, RepayBill bills) {
        this.rows = rows;
        this.moves = moves;
        this.bills = bills;
    }

    /** What waits for a file, held. */
    public List<GiveBack> waiting() {
        return rows.approvedLocked();
    }

    /** What is in it, without what came out of it before. */
    public List<GiveBack> in(TransferFile file) {
        return rows.ofFile(file.id()).stream().filter(it -> it.state() != Code.FAILED).toList();
    }

    public void all(List<GiveBack> some, GiveBackMove move) {
        some.forEach(it -> {
            if (!(moves.move(it, move, "") instanceof GiveBackResult.Done)) {
                throw new IllegalStateException(move + " does not fit " + it.state());
            }
        });
    }

    /** The bills are held first, as whoever says that one failed holds them. */
    public void paid(TransferFile file) {
        bills.held(in(file).stream().map(GiveBack::bill).distinct().toList());
        var all = rows.ofFileLocked(file.id()).stream().filter(it -> it.state() == Code.SENT);
        all.forEach(it -> {
            var given = new Given(it.id(), it.bill(), it.amount());
            bills.paid(given, Objects.requireNonNull(it.approvedOn()), file.transferOn());
            moves.move(it, new GiveBackMove.Pay(file.transferOn()), "");
        });
    }
}
