package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillRow;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was paid late and is not billed, or of what is (延滞金の確定).
 *
 * @param total how many there are
 */
public record LateChargePage<T>(List<T> rows, long total) {

    public LateChargePage {
        rows = List.copyOf(rows);
    }

    /**
     * A bill of which something was paid late.
     *
     * @param paid late
     * @param dueOn the earliest 納期限
     * @param entrustedOn the last 委託日
     * @param paidOn the last day that counts: that one, or a later one on which an agent paid in
     * @param charge as computed; nothing is fixed yet
     */
    public record Due(
            BillRow row,
            Yen paid,
            LocalDate dueOn,
            LocalDate entrustedOn,
            LocalDate paidOn,
            Yen charge) {}

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
