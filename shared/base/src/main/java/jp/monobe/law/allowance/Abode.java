package jp.monobe.law.allowance;

/**
 * Where a child lives, as far as the allowance asks; in one home or apart (同居・別居) makes no
 * difference here.
 */
public enum Abode {
    /** 日本国内に住所を有する. */
    JAPAN,
    /** 留学 that meets the conditions of 児童手当法施行規則1条, for at most three years. */
    STUDYING_ABROAD,
    ABROAD,
    /**
     * 施設入所等: with an institution or foster parents, for more than two months; they receive the
     * allowance.
     */
    FACILITY
}
