package jp.monobe.procedure.finder;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;

/**
 * An amount a rule computed (金額の見込み).
 *
 * @param from the first month, for what is paid monthly; empty for what is paid once
 * @param parts child by child, or one part for the whole
 */
public record Worth(Yen amount, Optional<YearMonth> from, List<Part> parts) {

    /**
     * @param child the child's key; empty for the family
     */
    public record Part(Optional<String> child, Yen amount, List<Reason> reasons) {
        public Part {
            reasons = List.copyOf(reasons);
        }
    }

    public Worth {
        parts = List.copyOf(parts);
    }
}
