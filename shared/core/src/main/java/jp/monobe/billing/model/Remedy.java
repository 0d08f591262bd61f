package jp.monobe.billing.model;

import jp.monobe.kernel.LegalBasis;

/**
 * Which remedies a notice of payment names (教示); it follows from the fee, not from its class alone.
 */
public enum Remedy {
    /** 使用料・手数料・分担金: to the mayor, and to a court only after the ruling. */
    @LegalBasis("地方自治法229条")
    FEES_229,
    /** Another disposition: to the mayor, or to a court at once. */
    @LegalBasis("行政不服審査法82条、行政事件訴訟法46条")
    GENERAL,
    /** No disposition: a private claim, or one that rests on a decision that bore its own. */
    NONE
}
