package jp.monobe.billing.model;

import jp.monobe.kernel.Yen;

/** What can happen to a bill (請求への処理). */
public sealed interface BillMove {

    /** 収納. {@code left} is owed after it. */
    record Receive(Yen left) implements BillMove {}

    /**
     * 調定の変更.
     *
     * @param left is owed after it
     */
    record Change(Yen left) implements BillMove {}

    /** 再発行: another slip takes the place of the last one. */
    record Reissue() implements BillMove {}

    /**
     * 取消.
     *
     * @param received whether anything came in for it
     */
    record Cancel(boolean received) implements BillMove {}
}
