package jp.monobe.procedure.claim;

import jp.monobe.law.allowance.Abode;

/** Where a child lives, seen from the claimant (同居・別居). Of the household today means together. */
public enum Living {
    TOGETHER,
    APART,
    /** 留学. */
    STUDYING_ABROAD,
    ABROAD;

    Abode abode() {
        return switch (this) {
            case TOGETHER, APART -> Abode.JAPAN;
            case STUDYING_ABROAD -> Abode.STUDYING_ABROAD;
            case ABROAD -> Abode.ABROAD;
        };
    }
}
