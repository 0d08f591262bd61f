package jp.monobe.billing.model;

/** How a bill stands (請求の状態). What is owed of it is told by the ledger alone. */
public enum BillState {
    /** 調定済: something is owed. */
    OPEN,
    /** 収納済: nothing is owed any more. */
    SETTLED,
    /** 取消. */
    CANCELLED,
    /** 不納欠損: it is not asked for any more. */
    WRITTEN_OFF
}
