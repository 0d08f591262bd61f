package jp.monobe.closing.model;

/** What is asked of the books each night (帳簿の確認の項目); each is one statement over all rows. */
public enum BooksQuestion {
    /** 調定の状態: a bill is open as long as the ledger says that something is owed, and no longer. */
    BILL_STATES,
    /** 収納の額: by each way of paying as much is booked as receipts say (総計予算主義). */
    RECEIVED,
    /** 記帳のない収納: a receipt that was not cancelled before it came has a posting. */
    RECEIPT_NOT_BOOKED,
    /** 収納のない記帳: a posting of money has its receipt. */
    POSTING_WITHOUT_RECEIPT,
    /** 空の仕訳: a posting moves something. */
    EMPTY_POSTING,
    /** 払込の額: as much is booked as paid in as was recorded. */
    PAID_IN,
    /** 手数料の額: the same of fees that agents kept. */
    FEES,
    /** 払込予定の残り: what is paid in of a day is what its pay-ins say. */
    DUES,
    /** 取り込んだファイル: each is booked to its end or waits, and holds what its totals say. */
    FILES
}
