package jp.monobe.deduction.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What of a payment is deducted (徴収する額): the earliest due first, whole slips, never more than is
 * paid.
 */
public final class DeductionPlan {

    private DeductionPlan() {}

    /** A slip that may be deducted for. */
    public record Wanted(UUID bill, UUID slip, Yen amount, LocalDate dueOn, Article article) {}

    /**
     * In the order of the 納期限. It ends at the first slip that does not fit: what is due later does
     * not come before what is due earlier, and a part of a slip is never paid (amendment 17). What
     * she applied for ends where she said, and hinders nothing else.
     *
     * @param payment what would be paid without it
     * @param most of what she applied for (21条); null when all
     */
    @LegalBasis(
            "ASSUMED: the law says nothing of the order within 児童手当法21条・22条; the earliest"
                    + " 納期限 first")
    public static List<Wanted> of(List<Wanted> wanted, Yen payment, @Nullable Yen most) {
        var taken = new ArrayList<Wanted>();
        var left = payment;
        var allowed = most == null ? payment : most;
        var ordered =
                wanted.stream()
                        .sorted(Comparator.comparing(Wanted::dueOn).thenComparing(Wanted::slip))
                        .toList();
        for (var each : ordered) {
            boolean limited = most != null && each.article() == Article.A21;
            if (limited && each.amount().compareTo(allowed) > 0) {
                allowed = Yen.ZERO;
                continue;
            }
            if (each.amount().compareTo(left) > 0) {
                break;
            }
            taken.add(each);
            left = left.minus(each.amount());
            allowed = limited ? allowed.minus(each.amount()) : allowed;
        }
        return List.copyOf(taken);
    }
}
