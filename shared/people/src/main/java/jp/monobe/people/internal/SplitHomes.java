package jp.monobe.people.internal;

import java.time.YearMonth;
import jp.monobe.people.Protection;
import jp.monobe.people.Sex;
import org.jspecify.annotations.Nullable;

/** Parents who live apart: divorced, or fled from a violent husband (支援措置). */
final class SplitHomes {

    private final City city;
    private final Dice dice;
    private final Children children;

    SplitHomes(City city, Children children) {
        this.city = city;
        this.dice = city.dice;
        this.children = children;
    }

    /** ひとり親. Some of the other parents are known to the city too. */
    void singleParent() {
        var births = children.births(18);
        var motherBirth = children.motherOf(births.getFirst());
        var family = city.family();
        var mother = city.person(Sex.F, motherBirth, family);
        var father = city.person(Sex.M, children.fatherOf(motherBirth), city.family());
        boolean withMother = dice.chance(0.87);
        var here = withMother ? mother : father;
        var there = withMother ? father : mother;
        var home = city.home(7);
        home.add(Household.HEAD, here);
        var other = otherHome(there, 0.12, 0.05);
        children.addTo(
                home,
                "子",
                births,
                here.family,
                withMother ? other : father,
                withMother ? mother : other);
    }

    /** A mother with children under protection; her husband is still certified for half of them. */
    void sheltered() {
        var births = children.births(14);
        var motherBirth = children.motherOf(births.getFirst());
        var family = city.family();
        var mother = city.person(Sex.F, motherBirth, family);
        var father = city.person(Sex.M, children.fatherOf(motherBirth), family);
        var home = city.home(city.flat(), city.arrival(1.5));
        home.certifiable = false;
        home.add(Household.HEAD, mother.marry(father));
        var husband = otherHome(father, 0.6, 0.4);
        var all = children.addTo(home, "子", births, family, husband, mother);
        protect(home, father);
        if (father.isResident() && !father.livelihood.publicServant() && dice.chance(0.5)) {
            var born = YearMonth.from(births.getFirst());
            city.claims.add(new City.Claim(father, born.plusMonths(1), all));
        }
    }

    private void protect(Household home, Draft against) {
        var from = city.asOf.minusDays(dice.between(5, 350));
        int lot = dice.between(1, 20);
        var kind =
                lot == 1
                        ? Protection.Kind.STALKING
                        : lot == 2 ? Protection.Kind.ABUSE : Protection.Kind.DV;
        for (var person : home.members) {
            if (person.isResident()) {
                city.shelters.add(new City.Shelter(person, against, from, kind));
            }
        }
    }

    /** The other parent in a home of his own here, as an outsider, or (null) not on any record. */
    private @Nullable Draft otherHome(Draft person, double here, double outside) {
        double lot = dice.between(0, 999) / 1000.0;
        if (lot < here) {
            var home = city.home(20);
            home.add(Household.HEAD, person);
            return person;
        }
        if (lot < here + outside) {
            new Outsiders(city).add(person);
            return person;
        }
        return null;
    }
}
