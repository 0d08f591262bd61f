package jp.monobe.law.allowance;

import jp.monobe.kernel.LegalBasis;

/**
 * How the claimant supports a child after 18歳年度末 (監護相当・生計費の負担), as stated in the 確認書. Both are
 * needed; work or marriage of the child alone does not exclude it.
 *
 * @param lookedAfter 監護に相当する日常生活上の世話及び必要な保護
 * @param livingCosts 生計費の負担
 */
@LegalBasis("児童手当法6条1項1号")
public record Support(boolean lookedAfter, boolean livingCosts) {

    public static final Support FULL = new Support(true, true);
    public static final Support NONE = new Support(false, false);
}
