package jp.monobe.arrears;

import java.util.List;
import jp.monobe.billing.BillRow;

/**
 * A page of proposals to write off (不納欠損の一覧): what waits first, the oldest of it foremost; then
 * what was decided, the newest first.
 *
 * @param number from 0
 */
public record WriteOffPage(List<Row> rows, int number, boolean more) {

    public record Row(WriteOff it, BillRow of) {}

    public WriteOffPage {
        rows = List.copyOf(rows);
    }
}
