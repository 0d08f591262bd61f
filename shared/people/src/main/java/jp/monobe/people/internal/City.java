package jp.monobe.people.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.people.Address;
import jp.monobe.people.KanaStatus;
import jp.monobe.people.Protection;
import jp.monobe.people.Sex;
import org.jspecify.annotations.Nullable;

/** A city while it is being made: what it holds so far, and the dice all share. */
final class City {

    /** Protection of one person against another, before they have numbers. */
    record Shelter(Draft person, Draft against, LocalDate from, Protection.Kind kind) {}

    /** A recipient who is certified apart from the ordinary rule. */
    record Claim(Draft recipient, YearMonth first, List<Draft> children) {}

    /** A named person; {@code person} is null when the city does not know her. */
    record Role(
            String key,
            @Nullable Draft person,
            Draft card,
            String caption,
            @Nullable String idpAddress,
            @Nullable String idpName) {}

    final CityPlan plan;
    final LocalDate asOf;
    final Dice dice;
    final NameBook names = new NameBook();
    final AddressBook addresses;
    final Livelihoods livelihoods;
    final List<Household> households = new ArrayList<>();
    final List<Draft> outsiders = new ArrayList<>();
    final List<Shelter> shelters = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    private final Weighted<String[]> formerPlaces;

    City(CityPlan plan, long seed, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        this.dice = new Dice(Numbers.mix(seed) ^ Long.parseLong(plan.code().value()));
        this.addresses = new AddressBook(plan);
        this.livelihoods = new Livelihoods(dice, asOf);
        this.formerPlaces =
                Weighted.of(
                        Words.words("former-places.txt")
                                .map(word -> word.split("="))
                                .filter(pair -> !pair[0].equals(plan.name()))
                                .toList(),
                        pair -> Integer.parseInt(pair[1]));
    }

    Household home(Address address, Arrival arrival) {
        var home = new Household(address, arrival);
        households.add(home);
        return home;
    }

    /** A house or flat of people who move about once in so many years. */
    Household home(double years) {
        return home(dice.chance(7 / (years + 7)) ? flat() : house(), arrival(years));
    }

    Address house() {
        return addresses.house(dice);
    }

    Address flat() {
        return addresses.flat(dice);
    }

    Arrival arrival(double years) {
        var since = asOf.minusDays(dice.daysSince(years));
        var plannedOut = since.minusDays(dice.chance(0.3) ? 0 : dice.between(1, 10));
        return Arrival.from(formerPlaces.pick(dice)[0], since, plannedOut);
    }

    Draft person(Sex sex, LocalDate birth, Part family) {
        var given = names.given(dice, sex, birth.getYear());
        var person = livelihoods.fill(new Draft(sex, birth, family, given));
        int lot = dice.between(1, 100);
        if (lot > 92) {
            person.kanaStatus = lot == 100 ? KanaStatus.NONE : KanaStatus.PROVISIONAL;
        }
        person.card = person.age(asOf) >= 15 && dice.chance(0.8);
        return person;
    }

    Draft person(Sex sex, int lowAge, int highAge, Part family) {
        return person(sex, dice.birthday(asOf, lowAge, highAge), family);
    }

    /** A day between {@code since} and today, not more than {@code days} ago. */
    LocalDate sometimeSince(LocalDate since, int days) {
        long age = Math.min(days, ChronoUnit.DAYS.between(since, asOf));
        return asOf.minusDays(dice.between(0, (int) age));
    }

    Part family() {
        return names.family(dice);
    }
}
