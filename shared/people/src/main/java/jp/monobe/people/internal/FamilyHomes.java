package jp.monobe.people.internal;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.people.Sex;
import jp.monobe.people.Status;

/** Couples with children, with or without grandparents. */
final class FamilyHomes {

    private record Couple(Draft father, Draft mother, List<LocalDate> births) {}

    private final City city;
    private final Dice dice;
    private final Children children;
    private final ForeignHomes foreigners;

    FamilyHomes(City city, Children children) {
        this.city = city;
        this.dice = city.dice;
        this.children = children;
        this.foreigners = new ForeignHomes(city);
    }

    /** 核家族; in one of forty the father works elsewhere (単身赴任) and is registered there. */
    void nuclear() {
        var family = city.family();
        var couple = couple(family);
        var home = city.home(17);
        boolean motherLeads = dice.chance(0.06);
        home.add(motherLeads ? "夫" : Household.HEAD, couple.father());
        home.add(motherLeads ? Household.HEAD : "妻", couple.mother());
        foreigners.perhapsForeign(couple.mother(), family);
        children.addTo(home, "子", couple.births(), family, couple.father(), couple.mother());
        if (dice.chance(1 / 40.0)) {
            workElsewhere(home, couple);
        }
        if (dice.chance(1 / 50.0)) {
            addStepchild(home, couple.mother());
        }
    }

    /** 三世代. The grandparents' child is the husband, or in one of four the wife. */
    void threeGenerations() {
        var elders = city.family();
        boolean wifesParents = dice.chance(0.25);
        var young = wifesParents && dice.chance(0.7) ? city.family() : elders;
        var couple = couple(young);
        var child = wifesParents ? couple.mother() : couple.father();
        var home = city.home(40);
        var grandmother = city.person(Sex.F, child.birth.minusYears(dice.between(21, 33)), elders);
        var grandfather =
                city.person(Sex.M, grandmother.birth.minusDays(dice.between(-700, 2600)), elders);
        grandmother.marry(grandfather);
        child.bornTo(grandfather, grandmother);
        boolean elderLeads = grandfather.age(city.asOf) < dice.between(70, 85);
        if (elderLeads) {
            home.add(Household.HEAD, grandfather);
            home.add("妻", grandmother);
            home.add(wifesParents ? "子の夫" : "子", couple.father());
            home.add(wifesParents ? "子" : "子の妻", couple.mother());
        } else {
            home.add(Household.HEAD, couple.father());
            home.add("妻", couple.mother());
            home.add(wifesParents ? "妻の母" : "母", grandmother);
            home.add(wifesParents ? "妻の父" : "父", grandfather);
            if (dice.chance(0.4)) {
                grandfather.leave(Status.DEAD, city.sometimeSince(home.arrival.since(), 1500));
            }
        }
        var asChild = elderLeads ? "子の子" : "子";
        children.addTo(home, asChild, couple.births(), young, couple.father(), couple.mother());
    }

    private Couple couple(Part family) {
        var births = children.births();
        var motherBirth = children.motherOf(births.getFirst());
        var mother = city.person(Sex.F, motherBirth, family);
        var father = city.person(Sex.M, children.fatherOf(motherBirth), family);
        return new Couple(father, mother.marry(father), births);
    }

    private void workElsewhere(Household home, Couple couple) {
        couple.father().leave(Status.MOVED_OUT, city.sometimeSince(home.arrival.since(), 900));
        couple.mother().relationship = Household.HEAD;
        home.certifiable = false; // He claims where he lives.
    }

    /** 妻の子: a child of the mother's from before; the husband is not its father. */
    private void addStepchild(Household home, Draft mother) {
        var birth = mother.birth.plusYears(20).plusDays(dice.between(0, 364));
        if (birth.isAfter(city.asOf.minusYears(17))) {
            var asStepchild = mother.relationship.equals("妻") ? "妻の子" : "子";
            var child = city.person(Sex.F, birth, mother.family).bornTo(null, mother);
            home.add(asStepchild, child);
        }
    }
}
