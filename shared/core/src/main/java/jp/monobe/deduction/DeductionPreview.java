package jp.monobe.deduction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.deduction.internal.Deductible.Judged;
import jp.monobe.deduction.model.Ground;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.Payer;

/**
 * What would be deducted of a payment (徴収の試算), and why other fees are not; nothing is kept.
 *
 * @param certificationNo 認定番号
 * @param payment what would be paid without it
 */
public record DeductionPreview(Payer payer, String certificationNo, Yen payment, List<Fee> fees) {

    public DeductionPreview {
        fees = List.copyOf(fees);
    }

    /**
     * A slip of hers.
     *
     * @param title fee and month
     */
    public record Fee(UUID bill, String title, Yen owed, LocalDate dueOn, Ground ground) {

        static Fee of(Judged it) {
            var late = it.overdue();
            return new Fee(
                    late.bill().id(), late.bill().title(), late.owed(), late.dueOn(), it.ground());
        }
    }
}
