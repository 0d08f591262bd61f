package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import org.jspecify.annotations.Nullable;

/**
 * 配偶者, of the claimant's household or typed.
 *
 * @param address as typed; null when in the household, or when it was not told
 * @param divorceTalks 離婚協議中で別居: who lives with the child goes first
 */
public record Spouse(
        boolean inHousehold,
        String name,
        @Nullable String kana,
        LocalDate birthDate,
        @Nullable String address,
        boolean publicServant,
        boolean divorceTalks) {

    static Optional<Spouse> of(KnownPeople known, Given given) {
        if (given.no("has-spouse")) {
            return Optional.empty();
        }
        var member =
                known.household().stream()
                        .filter(person -> person.relation().equals("SPOUSE"))
                        .findFirst();
        return member.isPresent()
                ? member.map(person -> inHousehold(person, given))
                : given.text("spouse-name").map(name -> typed(name, given));
    }

    private static Spouse inHousehold(KnownPerson person, Given given) {
        return new Spouse(
                true,
                person.name(),
                person.kana(),
                person.birthDate(),
                null,
                given.yes("spouse-public-servant"),
                given.yes("divorce-talks"));
    }

    private static Spouse typed(String name, Given given) {
        return new Spouse(
                false,
                name,
                given.text("spouse-kana").orElse(null),
                given.day("spouse-birth-date")
                        .orElseThrow(() -> Given.missing("spouse-birth-date")),
                given.text("spouse-address").orElse(null),
                given.yes("spouse-public-servant"),
                given.yes("divorce-talks"));
    }
}
