package jp.monobe.people.internal;

import java.time.LocalDate;
import jp.monobe.people.Pension;
import jp.monobe.people.Sex;

/** Gives people work, pension and income by age and sex, roughly as in a rural city. */
final class Livelihoods {

    private final Dice dice;
    private final LocalDate asOf;

    Livelihoods(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    Draft fill(Draft person) {
        int age = person.age(asOf);
        if (age < 18) {
            return person.earning(Pension.NONE, 0);
        }
        if (age < 23 && dice.chance(0.5)) {
            return person.earning(age < 20 ? Pension.NONE : Pension.NATIONAL, yen(0, 900_000));
        }
        if (age >= 65) {
            return person.earning(Pension.NONE, yen(500_000, 2_400_000));
        }
        return working(person, age);
    }

    private Draft working(Draft person, int age) {
        boolean man = person.sex == Sex.M;
        int lot = dice.between(1, 1000);
        int seniority = Math.min(age, 58) - 18;
        if (lot <= 65 && age >= 20) {
            return person.earning(Pension.MUTUAL, yen(2_400_000, 2_900_000) + seniority * 95_000L);
        }
        if (lot <= (man ? 760 : 560)) {
            return person.earning(
                    Pension.EMPLOYEE,
                    man
                            ? yen(1_700_000, 3_100_000) + seniority * 62_000L
                            : yen(900_000, 2_700_000) + seniority * 26_000L);
        }
        var pension = age < 20 || age >= 60 ? Pension.NONE : Pension.NATIONAL;
        return person.earning(pension, man ? yen(400_000, 4_200_000) : yen(0, 1_300_000));
    }

    private long yen(int low, int high) {
        return dice.between(low, high);
    }
}
