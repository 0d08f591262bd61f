package jp.monobe.people.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed throws the same dice on any machine. */
final class Dice {

    private static final double DAYS = 365.25;

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** A day on which somebody of this age was born. */
    LocalDate birthday(LocalDate asOf, int lowAge, int highAge) {
        return asOf.minusYears(between(lowAge, highAge)).minusDays(between(0, 364));
    }

    /** Days since something that happens once in {@code years} on average. */
    int daysSince(double years) {
        // StrictMath, since Math.log may differ in the last bit from machine to machine.
        return (int) Math.min(-StrictMath.log(1 - random.nextDouble()) * years * DAYS, 36_000);
    }
}
