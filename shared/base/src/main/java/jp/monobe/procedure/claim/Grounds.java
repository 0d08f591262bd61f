package jp.monobe.procedure.claim;

import java.util.Optional;
import jp.monobe.kernel.LegalBasis;

/**
 * Why this person is the recipient (受給資格者とする理由); there is no income limit, but the comparison
 * decides.
 *
 * @param higherIncome empty without a spouse, and while a divorce is talked of
 * @param dependants whose dependants the children are; empty as {@code higherIncome}
 * @param why in her own words, when the spouse has the higher income
 */
@LegalBasis("児童手当法4条1項・3項")
public record Grounds(
        Standing standing,
        Optional<Higher> higherIncome,
        Optional<Dependants> dependants,
        Optional<String> why) {

    /** What she is to the children. */
    public enum Standing {
        PARENT,
        /** 未成年後見人. */
        GUARDIAN,
        /** 父母指定者. */
        DESIGNATED,
        /** 父母に代わって養育する者. */
        CARER
    }

    /** 生計を維持する程度の高い者, as she sees it. */
    public enum Higher {
        CLAIMANT,
        SPOUSE,
        SAME,
        UNKNOWN
    }

    /** 扶養. */
    public enum Dependants {
        CLAIMANT,
        SPOUSE,
        BOTH,
        NONE
    }

    static Grounds of(Given given) {
        return new Grounds(
                given.chosen("standing", Standing.class),
                given.choice("higher-income", Higher.class),
                given.choice("dependants", Dependants.class),
                given.text("why-claimant"));
    }
}
