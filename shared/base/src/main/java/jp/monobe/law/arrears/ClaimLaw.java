package jp.monobe.law.arrears;

import jp.monobe.kernel.LegalBasis;

/** Which law a claim of the city follows when it is late (公債権・私債権). */
public enum ClaimLaw {
    /** 公債権: 延滞金 by the city's ordinance, as for local taxes. */
    @LegalBasis("地方自治法231条の3第2項")
    PUBLIC,
    /** 私債権: 遅延損害金 by the Civil Code. */
    @LegalBasis("民法419条1項")
    PRIVATE
}
