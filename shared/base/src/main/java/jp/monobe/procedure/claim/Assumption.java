package jp.monobe.procedure.claim;

import java.util.Locale;

/**
 * What an estimate takes for granted until a clerk has looked; the sentences stand in {@code
 * messages/claim_ja.properties}.
 */
public enum Assumption {
    /** That she is found to be the recipient. Always. */
    RECIPIENT,
    /** That what was typed of the children is what the registry says. */
    TYPED_CHILDREN,
    /** That she is, against what she said, not paid by her workplace. */
    PUBLIC_SERVANT,
    /** That she, not the spouse with the higher income, is the recipient. */
    SPOUSE_EARNS_MORE,
    /** That nobody else receives for one of the children. */
    OTHER_RECIPIENT,
    /** That the 確認書 is handed in for the youths who are counted. */
    CONFIRMATION,
    /** That a child abroad meets the conditions of 留学. */
    STUDY_ABROAD,
    /** That a child past 18歳年度末 before the first month does not count: no 確認書 yet. */
    PAST_EIGHTEEN,
    /** That the claimed やむを得ない理由 is not counted yet. */
    HINDRANCE;

    public String messageKey() {
        return "claim.assumed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
