package jp.monobe.billing;

import java.util.List;

/** A page of the list, newest first; {@code more} when a next one has some. */
public record BillPage(List<BillRow> rows, int number, boolean more) {
    public BillPage {
        rows = List.copyOf(rows);
    }
}
