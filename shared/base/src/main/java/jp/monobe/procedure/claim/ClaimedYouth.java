package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.law.allowance.Care;
import jp.monobe.law.allowance.ChildOfClaim;
import jp.monobe.law.allowance.Support;
import jp.monobe.procedure.form.GroupMember;
import org.jspecify.annotations.Nullable;

/**
 * 大学生年代の子 (to 22歳年度末), as claimed; counts for the order, is not paid.
 *
 * @param key as in the answers
 * @param support 監護相当 and 生計費の負担, each on its own
 * @param student empty when not asked, since she does not support this one
 */
public record ClaimedYouth(
        String key,
        boolean fromRegistry,
        String name,
        @Nullable String kana,
        LocalDate birthDate,
        String relation,
        int birthOrder,
        Support support,
        Optional<Boolean> student,
        Living living,
        Optional<String> address) {

    private enum Occupation {
        STUDENT,
        OTHER
    }

    static ClaimedYouth of(GroupMember youth, int birthOrder, Given given) {
        return new ClaimedYouth(
                youth.key(),
                !youth.isTyped(),
                Named.name(youth),
                youth.kana(),
                Named.birthDate(youth),
                Named.relation(youth),
                birthOrder,
                new Support(given.yes("looked-after"), given.yes("living-costs")),
                given.choice("youth-occupation", Occupation.class)
                        .map(it -> it == Occupation.STUDENT),
                given.choice("youth-living", Living.class).orElse(Living.TOGETHER),
                given.text("youth-address"));
    }

    /** As the law counts it; months before 18歳年度末, if any, as if cared for in the same way. */
    public ChildOfClaim counted() {
        var care = new Care(support.lookedAfter(), support.livingCosts());
        return new ChildOfClaim(key, birthDate, birthOrder, living.abode(), care, support);
    }
}
