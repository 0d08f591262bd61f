package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.BillRow;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What is late and paid in instalments (分納誓約).
 *
 * @param pledgedOn 誓約の日: she acknowledged the debt
 * @param amount all that was owed then
 * @param firstPart 期 of the first slip
 * @param endedOn null while it holds
 */
public record Instalments(
        UUID id,
        UUID bill,
        LocalDate pledgedOn,
        Yen amount,
        int firstPart,
        int parts,
        LocalDate firstDue,
        String reason,
        @Nullable LocalDate endedOn,
        @Nullable Why endedWhy) {

    /** Why it holds no more. */
    public enum Why {
        BROKEN,
        REPLACED
    }

    /** Whether a slip of its bill is one of its instalments. */
    public boolean has(int part) {
        return part >= firstPart && part < firstPart + parts;
    }

    /**
     * How it stands today (履行の状況).
     *
     * @param lateSince 納期限 of the first instalment that did not come; null when it is kept
     */
    public record Standing(Instalments plan, BillRow row, @Nullable LocalDate lateSince) {

        public boolean isPaid() {
            return row.balance().owed().equals(Yen.ZERO);
        }
    }
}
