package jp.monobe.deduction.model;

import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.LegalBasis;

/** On what a deduction rests (徴収の根拠). */
public enum Article {
    /** 21条: the recipient applied for it; she may take that back. */
    A21,
    /** 22条: 特別徴収, without her consent, after notice. */
    A22;

    private static final String NURSERY_FEE = "児童福祉法56条";

    /**
     * Whether a fee may be collected without consent: 保育料 under 児童福祉法56条 alone, which is collected
     * as national taxes are.
     *
     * @param legalBasis of the bill
     */
    @LegalBasis("児童手当法22条1項")
    public static boolean collects(ClaimClass claimClass, String legalBasis) {
        return claimClass == ClaimClass.COMPULSORY_PUBLIC && legalBasis.startsWith(NURSERY_FEE);
    }
}
