package jp.monobe.law.allowance.payment;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;

/**
 * A payment from which an earlier overpayment is kept back (内払調整), against the same recipient's
 * allowance only.
 *
 * @param due before the adjustment
 * @param withheld the part taken as paid already
 * @param outstanding what remains of the overpayment
 */
@LegalBasis("児童手当法13条")
public record Offset(Yen due, Yen withheld, Yen outstanding, List<Reason> reasons) {

    /** Takes as much of {@code overpaid} as {@code due} allows. */
    @LegalBasis("ASSUMED: 内払調整 takes the whole of the next payments until nothing is owed")
    public static Offset of(Yen due, Yen overpaid) {
        var withheld = due.compareTo(overpaid) < 0 ? due : overpaid;
        var outstanding = overpaid.minus(withheld);
        var reasons = new ArrayList<Reason>();
        if (!withheld.equals(Yen.ZERO)) {
            reasons.add(Reason.of(PaymentReason.WITHHELD, overpaid, withheld));
        }
        if (!outstanding.equals(Yen.ZERO)) {
            reasons.add(Reason.of(PaymentReason.STILL_OWED, outstanding));
        }
        return new Offset(due, withheld, outstanding, List.copyOf(reasons));
    }

    /** One payment after another, until nothing is owed or no payment is left. */
    public static List<Offset> over(List<Yen> dues, Yen overpaid) {
        var offsets = new ArrayList<Offset>();
        var owed = overpaid;
        for (var due : dues) {
            var offset = of(due, owed);
            offsets.add(offset);
            owed = offset.outstanding();
        }
        return List.copyOf(offsets);
    }

    /** What is paid out (差引支払額). */
    public Yen payable() {
        return due.minus(withheld);
    }
}
