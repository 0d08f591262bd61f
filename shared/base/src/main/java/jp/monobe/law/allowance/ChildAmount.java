package jp.monobe.law.allowance;

import java.util.List;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;

/**
 * What one child brings in one month (児童ごとの月額).
 *
 * @param order 第n子, from 1; 0 when not counted, and for a facility's children
 * @param reasons why it is counted or not, and why this many yen
 */
public record ChildAmount(
        String key, Standing standing, int order, Yen amount, List<Reason> reasons) {

    /** Whether a child is paid for, only counted (大学生年代), or neither. */
    public enum Standing {
        PAID,
        COUNTED_ONLY,
        NOT_COUNTED
    }

    public ChildAmount {
        reasons = List.copyOf(reasons);
    }

    static ChildAmount notCounted(String key, List<Reason> reasons) {
        return new ChildAmount(key, Standing.NOT_COUNTED, 0, Yen.ZERO, reasons);
    }

    /** The same yen for the same cause, whatever the words. */
    boolean isLike(ChildAmount other) {
        return key.equals(other.key)
                && standing == other.standing
                && order == other.order
                && amount.equals(other.amount);
    }
}
