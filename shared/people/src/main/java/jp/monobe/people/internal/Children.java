package jp.monobe.people.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.people.Sex;
import jp.monobe.people.Status;
import org.jspecify.annotations.Nullable;

/** When children are born, who they are, and who of them has left home. */
final class Children {

    private static final int LONGEST_AT_HOME = 27;

    /** Births fell by about a third within these days. */
    private static final int FEWER_SINCE = 8 * 365;

    private final City city;
    private final Dice dice;

    Children(City city) {
        this.city = city;
        this.dice = city.dice;
    }

    /** Birth dates of one family's children up to today, oldest first; one pair in 90 are twins. */
    List<LocalDate> births(int oldestAge) {
        int wanted = dice.chance(0.27) ? 1 : dice.chance(0.7) ? 2 : dice.chance(0.82) ? 3 : 4;
        var births = new ArrayList<LocalDate>();
        int age = dice.between(0, oldestAge * 365);
        boolean wasMoreFrequent = age < FEWER_SINCE && dice.chance(0.3);
        var next = city.asOf.minusDays(wasMoreFrequent ? age + FEWER_SINCE : age);
        while (births.size() < wanted && !next.isAfter(city.asOf)) {
            births.add(next);
            next = dice.chance(1 / 90.0) ? next : next.plusDays(dice.between(480, 1500));
        }
        return births;
    }

    List<LocalDate> births() {
        return births(LONGEST_AT_HOME);
    }

    LocalDate motherOf(LocalDate oldest) {
        int age = 19 + dice.between(0, 11) + dice.between(0, 11);
        return oldest.minusYears(age).minusDays(dice.between(0, 364));
    }

    LocalDate fatherOf(LocalDate mother) {
        return mother.minusDays(dice.between(-1100, 2600));
    }

    /** Adds the children to the record; half of those who left school have moved away. */
    List<Draft> addTo(
            Household home,
            String relationship,
            List<LocalDate> births,
            Part family,
            @Nullable Draft father,
            @Nullable Draft mother) {
        var children = new ArrayList<Draft>();
        for (var birth : births) {
            var sex = dice.chance(0.512) ? Sex.M : Sex.F;
            var leavesOn = leavesOn(birth);
            if (leavesOn != null && !leavesOn.isAfter(oldestRecord(home))) {
                continue;
            }
            var child = city.person(sex, birth, family);
            while (isTaken(child.name, home)) {
                child = city.person(sex, birth, family);
            }
            home.add(relationship, child).bornTo(father, mother);
            if (leavesOn != null) {
                child.leave(Status.MOVED_OUT, leavesOn);
            }
            children.add(child);
        }
        return children;
    }

    private static boolean isTaken(String name, Household home) {
        return home.members.stream().anyMatch(member -> member.name.equals(name));
    }

    /** Who left before the family came, or five years ago, is not on record. */
    private LocalDate oldestRecord(Household home) {
        var deleted = city.asOf.minusYears(5);
        return home.arrival.since().isAfter(deleted) ? home.arrival.since() : deleted;
    }

    /** The day a child moved away for university, work or a school far off; null if at home. */
    private @Nullable LocalDate leavesOn(LocalDate birth) {
        int age = (int) ChronoUnit.YEARS.between(birth, city.asOf);
        boolean boards = age >= 15 && age < 18 && dice.chance(0.02);
        var day = SchoolAge.yearEnd(birth, boards ? 15 : 18).plusDays(dice.between(1, 12));
        boolean leaves = boards || (age >= 18 && dice.chance(0.5));
        return leaves && !day.isAfter(city.asOf) ? day : null;
    }
}
