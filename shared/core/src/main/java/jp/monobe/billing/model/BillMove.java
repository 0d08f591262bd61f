package jp.monobe.billing.model;

import jp.monobe.kernel.Yen;

/** What can happen to a bill (請求への処理). {@code left} is owed after it. */
public sealed interface BillMove {

    /** 収納, or one taken back (速報取消). */
    record Receive(Yen left) implements BillMove {}

    /** 調定の変更. */
    record Change(Yen left) implements BillMove {}

    /** 再発行・分割: other slips take the place of those that nobody paid. */
    record Reissue() implements BillMove {}

    /** 取消: what came in is to be given back. */
    record Cancel() implements BillMove {}

    /** 不納欠損: all that is owed. */
    record WriteOff() implements BillMove {}

    /** 不納欠損の取消: it is owed again. */
    record Restore(Yen left) implements BillMove {}
}
