package jp.monobe.registry.model;

/** Pension scheme a person belongs to (加入年金): decides 被用者 or 非被用者. */
public enum Pension {
    /** 厚生年金. */
    EMPLOYEE,
    /** 厚生年金 through a 共済組合. */
    MUTUAL,
    /** 国民年金. */
    NATIONAL,
    NONE
}
