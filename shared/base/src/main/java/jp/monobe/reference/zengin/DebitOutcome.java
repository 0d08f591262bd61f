package jp.monobe.reference.zengin;

import java.util.Arrays;
import java.util.Optional;

/** 振替結果コード. */
public enum DebitOutcome {
    /** 振替済. */
    DRAWN('0'),
    /** 資金不足. */
    INSUFFICIENT_FUNDS('1'),
    /** 取引なし. */
    NO_SUCH_ACCOUNT('2'),
    /** 預金者の都合による振替停止. */
    STOPPED_BY_HOLDER('3'),
    /** 預金口座振替依頼書なし. */
    NO_MANDATE('4'),
    /** 委託者の都合による振替停止. */
    STOPPED_BY_CONSIGNOR('8'),
    /** その他. */
    OTHER('9');

    private final char code;

    DebitOutcome(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    static Optional<DebitOutcome> of(char code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code == code).findFirst();
    }
}
