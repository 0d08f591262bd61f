package jp.monobe.billing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What of a bill was not paid in time (滞納): one slip in force, or all that is owed when it has
 * none.
 *
 * @param slip null when no slip of the bill is in force
 * @param owed of it; all of a bill's add up to no more than it owes
 * @param dueOn 納期限 of the slip
 * @param lastPaidOn when a part of the bill came in last; null when none did
 */
public record Overdue(
        Bill bill,
        @Nullable Asked slip,
        Yen owed,
        LocalDate dueOn,
        @Nullable LocalDate lastPaidOn) {

    /** The slip that asks for it. */
    public record Asked(UUID id, BillNumber number, int part, LocalDate issuedOn) {}
}
