package jp.monobe.refund;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.BillRow;
import org.jspecify.annotations.Nullable;

/**
 * One thing given back, opened (還付・充当の内容).
 *
 * @param from the bill of which it is over
 * @param against the bill towards which it is set off; null of a refund
 * @param history the oldest first
 * @param names of the staff in it
 */
public record GiveBackView(
        GiveBack it,
        BillRow from,
        @Nullable BillRow against,
        List<Done> history,
        Map<UUID, String> names) {

    public GiveBackView {
        history = List.copyOf(history);
        names = Map.copyOf(names);
    }

    /**
     * Who did what, and why.
     *
     * @param staffId null when nobody at a screen did
     * @param move such as PROPOSE
     */
    public record Done(Instant at, @Nullable UUID staffId, String move, String note) {}
}
