package jp.monobe.arrears;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.billing.BillRow;
import jp.monobe.law.arrears.Limitation;
import org.jspecify.annotations.Nullable;

/**
 * A bill and what was proposed of it (不納欠損の内容).
 *
 * @param grounds that may hold for its class; none when nothing of it is late
 * @param limitation of what of it runs longest; null when nothing of it is late
 * @param proposals the newest first
 * @param names of who had a hand in them
 */
public record WriteOffView(
        BillRow row,
        List<WriteOffGround> grounds,
        @Nullable Limitation limitation,
        boolean hasRunOut,
        List<WriteOff> proposals,
        Map<UUID, String> names) {

    public WriteOffView {
        grounds = List.copyOf(grounds);
        proposals = List.copyOf(proposals);
        names = Map.copyOf(names);
    }
}
