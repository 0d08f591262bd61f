package jp.monobe.billing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.Posting;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.Payer;

/**
 * A bill opened (調定の内容).
 *
 * @param about for whom the service was; the payer when for nobody else
 * @param slips the newest first
 * @param changes the newest first
 * @param postings as booked, oldest first
 */
public record BillView(
        BillRow row, Payer about, List<Slip> slips, List<Change> changes, List<Posting> postings) {

    public BillView {
        slips = List.copyOf(slips);
        changes = List.copyOf(changes);
        postings = List.copyOf(postings);
    }

    /** What a clerk did to it, and why. */
    public record Change(Instant at, UUID staffId, Kind kind, Yen amount, String reason) {

        public enum Kind {
            CHANGED,
            REISSUED,
            SPLIT,
            CANCELLED,
            /** 充当された. */
            OFFSET,
            /** 不納欠損. */
            WRITTEN_OFF,
            /** 不納欠損の取消. */
            RESTORED
        }
    }
}
