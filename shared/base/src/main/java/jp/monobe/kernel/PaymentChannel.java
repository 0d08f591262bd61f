package jp.monobe.kernel;

/** How something was paid (納付方法). */
public enum PaymentChannel {
    /** クレジットカード. */
    CARD,
    /** Pay-easy. */
    PAY_EASY,
    /** コンビニエンスストア. */
    STORE,
    /** 口座振替. */
    DIRECT_DEBIT,
    /** eL-QR. */
    EL_QR,
    /** 児童手当からの徴収. */
    ALLOWANCE,
    /** 金融機関・窓口. */
    COUNTER
}
