package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.law.allowance.Abode;
import jp.monobe.law.allowance.Care;
import jp.monobe.law.allowance.ChildOfClaim;
import jp.monobe.law.allowance.Support;
import jp.monobe.procedure.form.GroupMember;
import org.jspecify.annotations.Nullable;

/**
 * 児童 (up to 18歳年度末), as claimed.
 *
 * @param key as in the answers: a MemberKey of the registry's packet, or made for a typed child
 * @param fromRegistry shown by the packet, else typed
 * @param relation CHILD, GRANDCHILD or OTHER
 * @param birthOrder among those of one birth date, as listed
 * @param care 監護, and 生計同一 of her own child or 生計維持 of another's
 * @param address of a child living apart in Japan
 * @param inFacility 施設入所・里親委託
 * @param otherRecipient whether somebody else receives for this child, as far as she knows
 */
public record ClaimedChild(
        String key,
        boolean fromRegistry,
        String name,
        @Nullable String kana,
        LocalDate birthDate,
        String relation,
        int birthOrder,
        Care care,
        Living living,
        Optional<String> address,
        boolean inFacility,
        Optional<OtherRecipient> otherRecipient) {

    public enum OtherRecipient {
        NO,
        YES,
        UNKNOWN
    }

    static ClaimedChild of(GroupMember child, int birthOrder, Given given) {
        return new ClaimedChild(
                child.key(),
                !child.isTyped(),
                Named.name(child),
                child.kana(),
                Named.birthDate(child),
                Named.relation(child),
                birthOrder,
                new Care(
                        given.yes("custody"),
                        given.yes("same-livelihood") || given.yes("maintains-livelihood")),
                given.choice("living", Living.class).orElse(Living.TOGETHER),
                given.text("child-address"),
                given.yes("facility"),
                given.choice("other-recipient", OtherRecipient.class));
    }

    /** As the law counts it; after 18歳年度末 only with a 確認書, which nobody can give yet. */
    public ChildOfClaim counted() {
        var abode = inFacility ? Abode.FACILITY : living.abode();
        return new ChildOfClaim(key, birthDate, birthOrder, abode, care, Support.NONE);
    }
}
