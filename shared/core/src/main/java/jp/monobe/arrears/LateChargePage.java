package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillRow;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** What was paid late and is not billed, and what is (延滞金の確定). */
public record LateChargePage(List<Due> due, List<Fixed> fixed) {

    public LateChargePage {
        due = List.copyOf(due);
        fixed = List.copyOf(fixed);
    }

    /**
     * A bill of which something was paid late.
     *
     * @param paid late
     * @param dueOn the earliest 納期限
     * @param paidOn the last 収納日
     * @param charge as computed; nothing is fixed yet
     */
    public record Due(BillRow row, Yen paid, LocalDate dueOn, LocalDate paidOn, Yen charge) {}

    /**
     * A charge that is billed.
     *
     * @param row the bill that asks for it
     * @param principal what was paid late
     */
    public record Fixed(
            UUID id,
            BillRow row,
            UUID principal,
            Yen amount,
            LocalDate fixedOn,
            @Nullable Waiver waiver) {}

    /** Asked for no more (減免), once decided by another. */
    public record Waiver(UUID id, State state, String reason, UUID proposedBy) {}

    /** Where a waiver stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }
}
