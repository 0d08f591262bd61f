package jp.monobe.procedure.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the registry's packet shows her: the applicant or a member of her household today
 * (amendment 5). {@code key} is a MemberKey, random and made once per account and person.
 *
 * @param relation to the applicant: SELF, SPOUSE, CHILD, GRANDCHILD, PARENT, OTHER; {@link
 *     #REPRESENTED} of an applicant for whom a legal representative files: as that one typed her
 * @param kana with {@code kanaOfficial}; null when the registry has none
 * @param address of the applicant only
 */
public record KnownPerson(
        String key,
        String name,
        @Nullable String kana,
        boolean kanaOfficial,
        LocalDate birthDate,
        String relation,
        @Nullable String address) {

    /** 法定代理人が申請する本人. */
    public static final String REPRESENTED = "REPRESENTED";

    public boolean isRepresented() {
        return relation.equals(REPRESENTED);
    }
}
