package jp.monobe.people.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Things of which some are more frequent than others. */
final class Weighted<T> {

    private static final int SCALE = 1_000_000;

    private final List<T> items;
    private final int[] upTo;

    private Weighted(List<T> items, int[] weights) {
        this.items = List.copyOf(items);
        this.upTo = weights;
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    static <T> Weighted<T> of(List<T> items, ToIntFunction<T> weight) {
        return new Weighted<>(items, items.stream().mapToInt(weight).toArray());
    }

    /** The first is the most frequent; the larger {@code flatness}, the smaller its lead. */
    static <T> Weighted<T> ranked(List<T> items, int flatness) {
        var weights = new int[items.size()];
        Arrays.setAll(weights, rank -> SCALE / (rank + flatness));
        return new Weighted<>(items, weights);
    }

    T pick(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.between(1, upTo[upTo.length - 1]));
        return items.get(found < 0 ? -found - 1 : found);
    }
}
