package jp.monobe.procedure.claim;

import jp.monobe.kernel.LegalBasis;

/** 加入年金, asked when a child is under three; it decides who bears the cost, not the amount. */
public enum Pension {
    /** 厚生年金. */
    EMPLOYEE,
    /** 共済組合. */
    MUTUAL,
    /** 国民年金. */
    NATIONAL,
    NONE;

    /** 被用者, else 非被用者. */
    @LegalBasis("児童手当法18条")
    public boolean isEmployee() {
        return this == EMPLOYEE || this == MUTUAL;
    }
}
