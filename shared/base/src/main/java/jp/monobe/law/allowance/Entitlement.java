package jp.monobe.law.allowance;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.ChildAmount.Standing;

/**
 * The allowance of one recipient for one month (月額), child by child, the eldest first.
 *
 * @param reasons what concerns the claim as a whole
 */
public record Entitlement(YearMonth month, List<ChildAmount> children, List<Reason> reasons) {

    public Entitlement {
        children = List.copyOf(children);
        reasons = List.copyOf(reasons);
    }

    public Yen total() {
        return children.stream().map(ChildAmount::amount).reduce(Yen.ZERO, Yen::plus);
    }

    public Optional<ChildAmount> of(String key) {
        return children.stream().filter(child -> child.key().equals(key)).findFirst();
    }

    /**
     * Whether the 確認書 on children of 19–22 must be there: they count, and with them there are
     * three.
     */
    public boolean needsConfirmation() {
        return reasons.stream()
                .anyMatch(reason -> reason.key() == AllowanceReason.CONFIRMATION_NEEDED);
    }

    /** Whether anything is paid. */
    public boolean isPaid() {
        return children.stream().anyMatch(child -> child.standing() == Standing.PAID);
    }

    /** The same children counted, in the same order and with the same yen. */
    boolean isLike(Entitlement other) {
        return counted().size() == other.counted().size()
                && counted().stream()
                        .allMatch(child -> other.of(child.key()).filter(child::isLike).isPresent());
    }

    /** Those who are paid for or count for the others' order. */
    public List<ChildAmount> counted() {
        return children.stream().filter(child -> child.standing() != Standing.NOT_COUNTED).toList();
    }
}
