package jp.monobe.refund.model;

import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.Remedy;
import jp.monobe.kernel.LegalBasis;

/** Which 教示 the letter on something given back bears. */
public final class GiveBackRemedy {

    private GiveBackRemedy() {}

    /** As {@code GiveBackNotice} assumes. */
    @LegalBasis("地方自治法231条の3第4項・10項、民法505条")
    public static Remedy of(ClaimClass claimClass) {
        return switch (claimClass) {
            case COMPULSORY_PUBLIC, OTHER_PUBLIC -> Remedy.FEES_229;
            case PRIVATE -> Remedy.NONE;
        };
    }
}
