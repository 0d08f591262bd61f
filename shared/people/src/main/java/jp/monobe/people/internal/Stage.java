package jp.monobe.people.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.monobe.people.Address;
import jp.monobe.people.Protection;
import jp.monobe.people.Sex;
import jp.monobe.reference.PostalCodes;
import jp.monobe.reference.Town;
import org.jspecify.annotations.Nullable;

/** Puts the named persons into a city. Uses no dice: they are the same whatever the seed. */
final class Stage {

    private final City city;
    private final List<Town> towns;

    Stage(City city) {
        this.city = city;
        this.towns = PostalCodes.japan().townsOf(city.plan.code());
    }

    LocalDate daysAgo(int days) {
        return city.asOf.minusDays(days);
    }

    /** A household that lives here since {@code years} ago, from 高知市. */
    Household home(String town, String block, int years) {
        var since = LocalDate.of(city.asOf.getYear() - years, 3, 28);
        return home(town, block, "", Arrival.from("高知県高知市", since, since.minusDays(2)));
    }

    Household home(String town, String block, String building, Arrival arrival) {
        var postalCode =
                towns.stream().filter(t -> t.name().equals(town)).findFirst().orElseThrow();
        var address = new Address(postalCode.postalCode(), town, block, building);
        var home = city.home(address, arrival);
        home.certifiable = false;
        return home;
    }

    /** Somebody with a card who turns {@code age} this year; names as {@code 岡林/オカバヤシ}. */
    Draft adult(Sex sex, int age, int month, int day, String family, String given) {
        var birth = LocalDate.of(city.asOf.getYear() - age, month, day);
        return new Draft(sex, birth, Part.of(family), Part.of(given)).withCard();
    }

    /** A child of both, with the father's family name, or the mother's if there is no father. */
    Draft child(
            Sex sex,
            LocalDate birth,
            String given,
            @Nullable Draft father,
            @Nullable Draft mother) {
        var family = (father != null ? father : Objects.requireNonNull(mother)).family;
        return new Draft(sex, birth, family, Part.of(given)).bornTo(father, mother);
    }

    /** Certified since the month after the oldest child's birth. */
    void certify(Draft recipient, Draft... children) {
        var first = YearMonth.from(children[0].birth).plusMonths(1);
        city.claims.add(new City.Claim(recipient, first, List.of(children)));
    }

    void shelter(Draft person, Draft against, LocalDate from) {
        city.shelters.add(new City.Shelter(person, against, from, Protection.Kind.DV));
    }

    void role(String key, Draft person, String caption) {
        role(key, person, caption, null, null);
    }

    void role(
            String key,
            Draft person,
            String caption,
            @Nullable String idpAddress,
            @Nullable String idpName) {
        city.roles.add(new City.Role(key, person, person, caption, idpAddress, idpName));
    }

    /** Somebody with a card who is on no record here. */
    void stranger(String key, Draft card, String caption, String idpAddress) {
        city.roles.add(new City.Role(key, null, card, caption, idpAddress, null));
    }
}
