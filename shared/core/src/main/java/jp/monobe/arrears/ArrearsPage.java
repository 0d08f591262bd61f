package jp.monobe.arrears;

import java.util.List;
import java.util.Map;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;

/**
 * A page of the list (滞納一覧), what is late longest first.
 *
 * @param counts bills of each class, on all pages
 * @param owed of all that are asked for, on all pages
 * @param number from 0
 */
public record ArrearsPage(
        List<ArrearsRow> rows,
        Map<ClaimClass, Integer> counts,
        Yen owed,
        int number,
        boolean more) {

    public ArrearsPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
