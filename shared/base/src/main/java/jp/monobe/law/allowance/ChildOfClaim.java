package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A child as the claimant names it (児童、大学生年代の子), with what the count of 第n子 needs.
 *
 * @param key the caller's own key, never a name; results carry it back
 * @param birthOrder among children born on the same day (出生順), 1 for the first; 1 for all others
 * @param care decides through 18歳年度末
 * @param support decides from then through 22歳年度末
 */
public record ChildOfClaim(
        String key, LocalDate birthDate, int birthOrder, Abode abode, Care care, Support support) {

    /** The eldest first; twins by order of birth. */
    public static final Comparator<ChildOfClaim> ELDEST_FIRST =
            Comparator.comparing(ChildOfClaim::birthDate)
                    .thenComparingInt(ChildOfClaim::birthOrder)
                    .thenComparing(ChildOfClaim::key);

    /** A child in the claimant's care, living in Japan; not supported after 18歳年度末. */
    public static ChildOfClaim caredFor(String key, LocalDate birthDate) {
        return new ChildOfClaim(key, birthDate, 1, Abode.JAPAN, Care.FULL, Support.NONE);
    }

    public ChildOfClaim bornAs(int order) {
        return new ChildOfClaim(key, birthDate, order, abode, care, support);
    }

    public ChildOfClaim livingIn(Abode changed) {
        return new ChildOfClaim(key, birthDate, birthOrder, changed, care, support);
    }

    public ChildOfClaim with(Care changed) {
        return new ChildOfClaim(key, birthDate, birthOrder, abode, changed, support);
    }

    public ChildOfClaim with(Support changed) {
        return new ChildOfClaim(key, birthDate, birthOrder, abode, care, changed);
    }

    public ChildAge age() {
        return new ChildAge(birthDate);
    }
}
