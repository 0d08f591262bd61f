package jp.monobe.people.internal;

import java.util.List;
import jp.monobe.people.Sex;
import jp.monobe.people.Status;

/** Makes households of all kinds in the proportions of a rural city in Kōchi. */
final class Homes {

    private record Kind(int weight, Runnable make) {}

    private final City city;
    private final Dice dice;
    private final FamilyHomes families;
    private final SplitHomes splits;
    private final ForeignHomes foreigners;
    private final Weighted<Kind> kinds;

    Homes(City city) {
        this.city = city;
        this.dice = city.dice;
        var children = new Children(city);
        this.families = new FamilyHomes(city, children);
        this.splits = new SplitHomes(city, children);
        this.foreigners = new ForeignHomes(city);
        this.kinds =
                Weighted.of(
                        List.of(
                                new Kind(175, this::singleOld),
                                new Kind(170, this::single),
                                new Kind(165, this::oldCouple),
                                new Kind(95, this::couple),
                                new Kind(140, families::nuclear),
                                new Kind(32, families::threeGenerations),
                                new Kind(125, this::oldWithGrownChild),
                                new Kind(36, splits::singleParent),
                                new Kind(1, splits::sheltered),
                                new Kind(18, foreigners::trainee)),
                        Kind::weight);
    }

    /** One more household; one in thirty has moved away meanwhile. */
    void next() {
        int before = city.households.size();
        kinds.pick(dice).make().run();
        if (dice.chance(1 / 30.0)) {
            var home = city.households.get(before);
            home.leave(city.sometimeSince(home.complete(), 1000));
        }
    }

    private void singleOld() {
        var family = city.family();
        var sex = dice.chance(0.66) ? Sex.F : Sex.M;
        var home = city.home(45);
        var person = city.person(sex, 65 + dice.between(0, 14), 80 + dice.between(0, 16), family);
        home.add(Household.HEAD, person);
        if (dice.chance(0.1)) {
            var other = sex == Sex.F ? Sex.M : Sex.F;
            var birth = person.birth.minusDays(dice.between(-900, 2400));
            var dead = home.add(Household.HEAD, city.person(other, birth, family));
            dead.leave(Status.DEAD, city.sometimeSince(home.arrival.since(), 1500));
        }
    }

    private void single() {
        boolean student = dice.chance(0.3);
        var sex = dice.chance(0.6) ? Sex.M : Sex.F;
        var person = city.person(sex, student ? 18 : 23, student ? 22 : 64, city.family());
        city.home(student ? 3 : 13).add(Household.HEAD, person);
    }

    private void oldCouple() {
        couple(66, 88, 45);
    }

    private void couple() {
        couple(26, 64, 18);
    }

    private void couple(int lowAge, int highAge, double years) {
        var family = city.family();
        var husband = city.person(Sex.M, lowAge, highAge, family);
        var birth = husband.birth.plusDays(dice.between(-1000, 2200));
        var wife = city.person(Sex.F, birth, family);
        var home = city.home(years);
        home.add(Household.HEAD, husband);
        home.add("妻", wife.marry(husband));
        foreigners.perhapsForeign(wife, family);
    }

    private void oldWithGrownChild() {
        var family = city.family();
        var parent = city.person(dice.chance(0.7) ? Sex.F : Sex.M, 68, 93, family);
        var birth = parent.birth.plusYears(dice.between(22, 36)).plusDays(dice.between(0, 300));
        var child = city.person(dice.chance(0.65) ? Sex.M : Sex.F, birth, family);
        boolean man = parent.sex == Sex.M;
        child.bornTo(man ? parent : null, man ? null : parent);
        var home = city.home(40);
        boolean parentLeads = dice.chance(0.5);
        home.add(parentLeads ? Household.HEAD : man ? "父" : "母", parent);
        home.add(parentLeads ? "子" : Household.HEAD, child);
    }
}
