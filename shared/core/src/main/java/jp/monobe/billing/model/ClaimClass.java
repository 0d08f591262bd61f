package jp.monobe.billing.model;

import jp.monobe.kernel.LegalBasis;

/**
 * The class of a claim (債権の区分). What may be asked of who does not pay, and for how long, follows
 * from it (amendment 14).
 */
public enum ClaimClass {
    /** 強制徴収公債権, such as 保育料: collected like a tax. */
    @LegalBasis("地方自治法231条の3第3項")
    COMPULSORY_PUBLIC(LateCharge.ENTAIKIN, true, true),

    /** 非強制徴収公債権: a reminder by law, but a court for enforcement. */
    @LegalBasis("地方自治法231条の3第1項")
    OTHER_PUBLIC(LateCharge.ENTAIKIN, true, false),

    /** 私債権, such as 学校給食費 and 副食費: the Civil Code holds. */
    @LegalBasis("民法166条")
    PRIVATE(LateCharge.DAMAGES, false, false);

    /** What is added to a late payment. */
    public enum LateCharge {
        /** 延滞金, by the city's ordinance. */
        ENTAIKIN,
        /** 遅延損害金, by the Civil Code. */
        DAMAGES
    }

    private final LateCharge lateCharge;
    private final boolean lapses;
    private final boolean enforcedByCity;

    ClaimClass(LateCharge lateCharge, boolean lapses, boolean enforcedByCity) {
        this.lateCharge = lateCharge;
        this.lapses = lapses;
        this.enforcedByCity = enforcedByCity;
    }

    public LateCharge lateCharge() {
        return lateCharge;
    }

    /**
     * Whether the claim is gone when the time has run, unasked (地方自治法236条2項); else she has to say
     * so.
     */
    public boolean lapsesByItself() {
        return lapses;
    }

    /** Whether the city may seize without a court (滞納処分). */
    public boolean isEnforcedByCity() {
        return enforcedByCity;
    }
}
