package jp.monobe.reference.zengin;

import java.util.Arrays;
import java.util.Optional;

/** 預金種目. */
public enum AccountKind {
    /** 普通. */
    ORDINARY('1'),
    /** 当座. */
    CURRENT('2'),
    /** 納税準備. */
    TAX_PREPARATION('3'),
    /** 貯蓄. */
    SAVINGS('4'),
    /** その他. */
    OTHER('9');

    private final char code;

    AccountKind(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }

    static Optional<AccountKind> of(char code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }
}
