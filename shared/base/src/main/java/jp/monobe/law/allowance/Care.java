package jp.monobe.law.allowance;

import jp.monobe.kernel.LegalBasis;

/**
 * How the claimant cares for a child up to 18歳年度末 (監護・生計関係).
 *
 * @param custody 監護
 * @param livelihood 生計同一 for an own child, 生計維持 for another's
 */
@LegalBasis("児童手当法4条1項")
public record Care(boolean custody, boolean livelihood) {

    public static final Care FULL = new Care(true, true);
    public static final Care NONE = new Care(false, false);
}
