package jp.monobe.people;

/** Which pension a person pays into (加入年金), for 被用者・非被用者. */
public enum Pension {
    /** 厚生年金. */
    EMPLOYEE,
    /** 共済. */
    MUTUAL,
    /** 国民年金. */
    NATIONAL,
    NONE
}
